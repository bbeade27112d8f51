package org.jiheng.overall.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.notation.Weight;
import org.jiheng.overall.cell.ScoreCell;
import org.jiheng.overall.measure.Measures;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Scored;

/** A row of the score sheet: an item that the scheme names, with what the department filled in beside it. */
public record ScoredItem(Scored scored, Cells cells) {

    public String key() {
        return scored.key();
    }

    /** What its cells begin with. */
    public String place() {
        return ScoreCell.TABLE + "." + key();
    }

    public String cell(ScoreCell column) {
        return new CellName(ScoreCell.TABLE, key(), column.column()).toString();
    }

    public String value(ScoreCell column) {
        return cells.value(cell(column));
    }

    public String name() {
        return scored.name();
    }

    /** The code by which the engine knows it; blank for a type that names no items. */
    public String code() {
        return scored.item()
                .map(item -> scored.type().code() + "." + item.code())
                .orElse("");
    }

    /** What it is measured by: what was typed, else what the scheme says. */
    public String target() {
        return scored.item()
                .map(item -> Measures.target(item, value(ScoreCell.TARGET)))
                .orElseGet(() -> value(ScoreCell.TARGET));
    }

    /** Its value for the engine: worked out, or typed. */
    public String actual(Measures measures) {
        return scored.item()
                .map(item -> measures.actual(item, value(ScoreCell.ACTUAL)))
                .orElseGet(() -> value(ScoreCell.ACTUAL));
    }

    /** Its value as it is shown where it is worked out; empty where it is typed. */
    public Optional<String> worked(Measures measures) {
        return scored.item().flatMap(measures::shown);
    }

    /** Whether its points are given by somebody and follow from no figure. */
    public boolean given() {
        return scored.item()
                .map(Item::method)
                .filter(method -> method != Item.Method.MANUAL)
                .isEmpty();
    }

    /** What the scheme fixes, or where it leaves that open, what was typed. */
    public Optional<BigDecimal> weight() {
        return scored.weight().or(() -> Weight.read(value(ScoreCell.WEIGHT)).points());
    }

    public boolean weighed() {
        return scored.weight().isPresent();
    }

    public boolean begun() {
        return !(value(ScoreCell.ACTUAL) + value(ScoreCell.OWN_SCORE)).isBlank();
    }
}
