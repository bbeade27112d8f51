package org.jiheng.target.desk;

import static org.jiheng.words.Say.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.grid.GridSum;
import org.jiheng.indicator.Library;
import org.jiheng.indicator.Spread;
import org.jiheng.notation.Unread;
import org.jiheng.notation.target.Kind;
import org.jiheng.notation.target.Target;
import org.jiheng.paper.Cells;
import org.jiheng.paper.page.Tones;
import org.jiheng.scheme.Block;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.Funds;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.words.Say;

/** What follows from the cells of a declaration and is shown beside them: sums, and how each cell was read. */
public record TargetFacts(Declaration declaration, Optional<Cells> initial, Map<Library.Name, Spread> spreads) {

    public static final String MID_TOTAL = "mid_total";
    public static final String YEAR_TOTAL = "year_total";
    public static final String ROWS = "rows";

    /** The fact beside a cell. */
    public static String beside(String cell) {
        return cell + ".reading";
    }

    public Map<String, Object> all() {
        return of(declaration.indicators());
    }

    /** What hangs on the paper as a whole, and how these indicators are read. */
    Map<String, Object> of(List<Indicator> read) {
        var facts = new HashMap<String, Object>();
        facts.put(MID_TOTAL, declaration.funds().words(Funds.MID));
        facts.put(YEAR_TOTAL, declaration.funds().words(Funds.YEAR));
        Funds.MID.forEach(
                cell -> facts.put(beside(cell.cell()), declaration.funds().echo(cell)));
        Funds.YEAR.forEach(
                cell -> facts.put(beside(cell.cell()), declaration.funds().echo(cell)));
        var total = total();
        facts.put(total.fact(), total.text());
        facts.put(ROWS, say("Indicators: {0}", declaration.indicators().size()));
        declaration.scheme().targetBlocks().stream()
                .map(this::subtotal)
                .forEach(sum -> facts.put(sum.fact(), sum.text()));
        read.forEach(each -> {
            facts.put(beside(each.cell(IndicatorCell.YEAR)), reading(each, IndicatorCell.YEAR, each.year()));
            facts.put(beside(each.cell(IndicatorCell.MID)), reading(each, IndicatorCell.MID, each.mid()));
            facts.put(beside(each.cell(IndicatorCell.WEIGHT)), weight(each));
        });
        for (var part : SheetPart.values()) {
            facts.put(part.fact(), part.status(declaration).label());
        }
        return Tones.beside(facts);
    }

    public GridSum total() {
        return GridSum.total("sum.total", declaration.points(), declaration.wanted());
    }

    public GridSum subtotal(Block block) {
        return GridSum.subtotal("sum." + block.code(), declaration.points(block), block.weight());
    }

    /** How a target was read, which targets others set for it, and what was approved before it. */
    public Object reading(Indicator indicator, IndicatorCell cell, Target target) {
        var read = Optional.<Object>of(words(target))
                .filter(words -> !indicator.value(cell).isBlank());
        var others = cell == IndicatorCell.YEAR && !spreads.isEmpty()
                ? Promises.name(indicator, target).map(spreads::get)
                : Optional.<Spread>empty();
        return Stream.of(
                        read,
                        others.<Object>map(Spread::words),
                        before(indicator.cell(cell)).<Object>map(was -> was))
                .flatMap(Optional::stream)
                .reduce((one, other) -> say("{0} · {1}", one, other))
                .orElse("");
    }

    private static Object words(Target target) {
        return target.is(Kind.UNREADABLE) ? Unread.words(target.fault().orElse(target.reading())) : target.reading();
    }

    public Object weight(Indicator indicator) {
        var fault = indicator
                .weight()
                .fault()
                .<Object>map(words -> Unread.words(words))
                .orElse("");
        return before(indicator.cell(IndicatorCell.WEIGHT))
                .<Object>map(was -> was)
                .orElse(fault);
    }

    /** While targets are being adjusted: what was approved at first for a cell that now says something else. */
    public Optional<Say> before(String cell) {
        return initial.filter(was -> !was.value(cell).equals(declaration.cells().value(cell)))
                .map(was -> was.value(cell).isEmpty()
                        ? say("At the beginning of the year: nothing")
                        : say("At the beginning of the year: {0}", was.value(cell)));
    }
}
