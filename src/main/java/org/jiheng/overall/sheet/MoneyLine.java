package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.overall.fact.OverallFacts;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Money;
import org.jiheng.words.Say;

/** A line of the table of money as the page and the printed report show it. */
public record MoneyLine(Line line, Cells cells, Map<String, Object> told) {

    /** An amount with the name of its cell and how it was read. */
    public record Cell(String name, Say label, String value, String printed, Object echo, String fact, Object sum) {}

    static List<MoneyLine> all(Cells cells, Map<String, Object> told) {
        return Line.PARTS.stream().map(line -> new MoneyLine(line, cells, told)).toList();
    }

    static MoneyLine total(Cells cells, Map<String, Object> told) {
        return new MoneyLine(Line.TOTAL, cells, told);
    }

    public Say name() {
        return line.label();
    }

    public List<Cell> amounts() {
        return Stream.of(Column.values()).map(this::amount).toList();
    }

    private Cell amount(Column column) {
        var cell = OverallMoney.cell(line, column);
        return new Cell(
                cell,
                say("{0} · {1}", line.label(), column.label()),
                cells.value(cell),
                new Money(cells).printed(cell),
                told.get(EvaluationFacts.beside(cell)),
                OverallFacts.total(column),
                told.get(OverallFacts.total(column)));
    }

    public String rateFact() {
        return OverallFacts.rate(line);
    }

    public Object rate() {
        return told.get(rateFact());
    }

    public String initialFact() {
        return OverallFacts.rateOfInitial(line);
    }

    public Object initialRate() {
        return told.get(initialFact());
    }
}
