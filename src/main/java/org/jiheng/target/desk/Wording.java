package org.jiheng.target.desk;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import java.util.Set;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Codes;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Type;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.target.content.Overruling;
import org.jiheng.words.Say;

/** How the cells of indicators read away from their form: what they are called, and what was chosen in them. */
public record Wording(Scheme scheme) implements Codes {

    private static final String EXPLANATION = "why.";
    private static final Set<String> MEANT_AS = Set.of("year_op", "target_op");

    static Say label(Cells cells, String cell) {
        return IndicatorCell.named(cell)
                .map(column -> say(
                        "{0} · {1}",
                        RowNames.of(cells, CellName.read(cell).orElseThrow().row()), column.label()))
                .or(() -> HeadCell.of(cell).map(HeadCell::label))
                .orElseGet(
                        () -> cell.startsWith(EXPLANATION) ? say("Reason given for a finding") : say("{0}|data", cell));
    }

    @Override
    public Optional<Object> words(String cell, String value) {
        if (cell.equals(HeadCell.ATTRIBUTE.cell())) {
            return Optional.of(TargetSummary.attribute(value));
        }
        return CellName.read(cell)
                .filter(name -> name.table().equals(IndicatorCell.TABLE))
                .flatMap(name -> inColumn(name.column(), value));
    }

    private Optional<Object> inColumn(String column, String value) {
        if (MEANT_AS.contains(column)) {
            return Optional.of(Overruling.label(value));
        }
        return column.equals(IndicatorCell.LEVEL1.column())
                ? scheme.block(value).map(Block::name)
                : Optional.of(column)
                        .filter(IndicatorCell.LEVEL2.column()::equals)
                        .flatMap(level -> scheme.type(value))
                        .map(Type::name);
    }
}
