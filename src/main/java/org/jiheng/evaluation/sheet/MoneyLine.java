package org.jiheng.evaluation.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.paper.RowCells;
import org.jiheng.words.Say;

/** A source of money as the page and the printed form show it. */
public record MoneyLine(String name, List<Cell> cells, String rateFact, Object rate) {

    /** An amount with the name of its cell and how it was read. */
    public record Cell(String name, Say label, String value, String printed, Object echo) {}

    static List<MoneyLine> all(Outlay outlay, Map<String, Object> facts) {
        return outlay.lines().stream().map(line -> of(line, outlay, facts)).toList();
    }

    private static MoneyLine of(RowCells line, Outlay outlay, Map<String, Object> facts) {
        var rate = "rate." + line.key();
        return new MoneyLine(
                line.value(Outlay.NAME),
                Arrays.stream(Outlay.Column.values())
                        .map(column -> cell(line, column, outlay, facts))
                        .toList(),
                rate,
                facts.get(rate));
    }

    private static Cell cell(RowCells line, Outlay.Column column, Outlay outlay, Map<String, Object> facts) {
        var name = line.name(column.code());
        return new Cell(
                name,
                Say.say("{0} · {1}", line.value(Outlay.NAME), column.label()),
                outlay.cells().value(name),
                outlay.money().printed(name),
                facts.get(EvaluationFacts.beside(name)));
    }
}
