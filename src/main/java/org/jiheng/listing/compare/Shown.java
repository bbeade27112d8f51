package org.jiheng.listing.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.form.RoughDay;
import org.jiheng.listing.reading.Column;
import org.jiheng.listing.reading.Lines;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectDetails;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.Source;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A checked line as the preview shows it: what is stored now struck out beside what replaces it, faults at their cells. */
public final class Shown {

    private static final int LONGEST = 60;

    /** A cell of the preview; in the last column each says what it is about. */
    public record Cell(Say label, Object text, Object before, Say fault, Say doubt) {}

    private final Checked line;

    Shown(Checked line) {
        this.line = line;
    }

    public Cell code() {
        return cell(Column.CODE, details -> Lines.code(line.typed().get(Column.CODE)));
    }

    public Cell name() {
        return cell(Column.NAME, ProjectDetails::name);
    }

    public Cell attribute() {
        return cell(Column.ATTRIBUTE, details -> details.attribute().label());
    }

    /** A project keeps its unit; a blank cell means it all the same. */
    public Cell node() {
        var stands = line.before().map(found -> found.project().nodeName()).orElse("");
        var typed = line.typed().get(Column.NODE);
        return wrong(Column.NODE, typed.isEmpty() ? stands : typed, "");
    }

    public Cell initial() {
        return total(Column.INITIAL, Funding::initial);
    }

    public Cell full() {
        return total(Column.FULL, Funding::adjusted);
    }

    private Cell total(Column column, Function<Funding, Object> amount) {
        var after = line.entry()
                .map(entry -> amount(entry, amount))
                .orElse(line.typed().get(column));
        var before = line.before().map(found -> amount(found.entry(), amount)).orElse("");
        var changes = line.kind() == Kind.CHANGED && !after.equals(before);
        return wrong(column, after, changes ? before : "");
    }

    private static String amount(ProjectEntry entry, Function<Funding, Object> amount) {
        return entry.funds().isEmpty()
                ? ""
                : Figures.amount(amount.apply(Funding.sum(entry.funds().values())));
    }

    /** Everything else that the line says, changes or has wrong. */
    public List<Cell> others() {
        var cells = new ArrayList<Cell>();
        cells.add(cell(Column.PERIOD, ProjectDetails::period));
        cells.add(cell(Column.STARTS, details -> text(details.startsOn())));
        cells.add(cell(Column.ENDS, details -> text(details.endsOn())));
        cells.add(cell(Column.LEADER, ProjectDetails::leader));
        cells.add(cell(Column.SECTION, ProjectDetails::leadSection));
        cells.add(cell(Column.BASIS, ProjectDetails::basis));
        Arrays.stream(Source.values()).map(this::source).forEach(cells::add);
        for (var column : List.of(
                Column.FISCAL,
                Column.CARRYOVER,
                Column.OTHER,
                Column.FULL_FISCAL,
                Column.FULL_CARRYOVER,
                Column.FULL_OTHER,
                Column.REASON)) {
            cells.add(wrong(column, line.faults().at(column) ? line.typed().get(column) : "", ""));
        }
        cells.removeIf(each ->
                each.text().equals("") && each.before().equals("") && each.fault() == null && each.doubt() == null);
        return cells;
    }

    private static Object text(Optional<RoughDay> day) {
        return day.map(RoughDay::toString).orElse("");
    }

    /** Money by source is worth a line only where there are several. */
    private Cell source(Source source) {
        var after = line.entry().map(entry -> text(entry, source)).orElse("");
        var before = line.before().map(found -> text(found.entry(), source)).orElse("");
        var changes = line.kind() == Kind.CHANGED && !after.equals(before);
        var several = line.entry().filter(entry -> entry.funds().size() > 1).isPresent();
        return new Cell(source.label(), several || changes ? after : "", changes ? before : "", null, null);
    }

    private static Object text(ProjectEntry entry, Source source) {
        var funding = entry.funds().get(source);
        if (funding == null) {
            return "";
        }
        var amounts = Figures.amount(funding.initial())
                + (funding.adjusted().compareTo(funding.initial()) == 0
                        ? ""
                        : " → " + Figures.amount(funding.adjusted()));
        return funding.reason().isEmpty() ? amounts : shortened(amounts + "；" + funding.reason());
    }

    private Cell cell(Column column, Function<ProjectDetails, Object> part) {
        var after = line.entry()
                .map(entry -> part.apply(entry.details()))
                .orElse(line.typed().get(column));
        var before = line.before()
                .map(found -> part.apply(found.project().details()))
                .orElse("");
        var changes = line.kind() == Kind.CHANGED || line.kind() == Kind.CONTINUED;
        return wrong(column, after, changes && !Objects.equals(after, before) ? before : "");
    }

    private Cell wrong(Column column, Object text, Object before) {
        return new Cell(
                column.label(),
                shortened(text),
                shortened(before),
                line.faults().wrong().get(column),
                line.faults().doubts().get(column));
    }

    private static Object shortened(Object text) {
        return text instanceof String words && words.codePointCount(0, words.length()) > LONGEST
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
    }
}
