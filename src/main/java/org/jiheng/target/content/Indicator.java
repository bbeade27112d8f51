package org.jiheng.target.content;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.notation.Weight;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Type;
import org.jiheng.words.Say;

/**
 * One indicator of a declaration: a row of its table, the block of the scheme it stands in, and its number on paper.
 *
 * @param weight its points as they were read, once, for every sum asks for them
 */
public record Indicator(RowCells row, Block block, int number, Weight weight) {

    Indicator(RowCells row, Block block, int number) {
        this(row, block, number, Weight.read(row.value(IndicatorCell.WEIGHT.column())));
    }

    public String value(IndicatorCell cell) {
        return row.value(cell.column());
    }

    public String cell(IndicatorCell cell) {
        return row.name(cell.column());
    }

    public String name() {
        return value(IndicatorCell.LEVEL3);
    }

    /** The target of the year as it was written. */
    public String target() {
        return value(IndicatorCell.YEAR);
    }

    public Optional<Type> type() {
        return block.type(value(IndicatorCell.LEVEL2));
    }

    /** The second level in the words of the scheme, or as it was typed elsewhere. */
    public String typeName() {
        return type().map(Type::name).orElse(value(IndicatorCell.LEVEL2));
    }

    /** 不涉及: it carries no points and promises nothing. */
    public boolean out() {
        return row.ticked(IndicatorCell.OUT.column());
    }

    public Target year() {
        return read(IndicatorCell.YEAR);
    }

    public Target mid() {
        return read(IndicatorCell.MID);
    }

    /** Both halves mean the same kind of thing, so what is chosen over the reading holds for both. */
    private Target read(IndicatorCell half) {
        return Target.read(value(half), Overruling.on(hint(), value(IndicatorCell.YEAR_OP)));
    }

    private Hint hint() {
        return Hint.of(block.name(), typeName());
    }

    /** How it is spoken of: the number of its row, and its name where it has one. */
    public Say title() {
        return name().isBlank() ? say("Row {0}", number) : say("Row {0} {1}", number, name());
    }

    /** Whether somebody has written anything beyond what the form brought along. */
    public boolean begun() {
        return row.columns().keySet().stream()
                .map(IndicatorCell::of)
                .flatMap(Optional::stream)
                .anyMatch(cell -> cell.travels() && cell != IndicatorCell.LEVEL2);
    }
}
