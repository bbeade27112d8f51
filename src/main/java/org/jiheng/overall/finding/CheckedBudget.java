package org.jiheng.overall.finding;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.evaluation.score.Execution;
import org.jiheng.consistency.overall.Department;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.overall.measure.Measures;
import org.jiheng.scheme.Measure;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.words.Say;

/** The money of a department as its checks know it. */
record CheckedBudget(Measures measures) {

    Execution execution() {
        var none = new Entry("", say("Points"), "");
        return new Execution(
                total(Column.INITIAL),
                total(Column.ANNUAL),
                total(Column.EXECUTED),
                entry(OverallCell.OWN_EXECUTION_RATE),
                none,
                none,
                measures.of(Measure.EXECUTION_RATE).map(Ratio::percent),
                Optional.empty());
    }

    private Money total(Column column) {
        var sum = new Amount(measures.money().total(column), Optional.empty(), Optional.empty());
        return new Money(place(column), label(Line.TOTAL, column), sum, false, MoneyUnit.WAN_YUAN);
    }

    /** Nobody types a total that is summed up; it is mended at its parts. */
    private String place(Column column) {
        var line = measures.money().amount(Line.TOTAL, column).blank() ? Line.BASIC : Line.TOTAL;
        return OverallMoney.cell(line, column);
    }

    private Money money(Line line, Column column) {
        return new Money(
                OverallMoney.cell(line, column),
                label(line, column),
                measures.money().amount(line, column),
                false,
                MoneyUnit.WAN_YUAN);
    }

    private static Say label(Line line, Column column) {
        return OverallMoney.label(OverallMoney.cell(line, column)).orElseThrow();
    }

    Money carriedOver() {
        var cell = OverallCell.CARRYOVER;
        return new Money(cell.cell(), cell.label(), measures.money().amount(cell), false, MoneyUnit.WAN_YUAN);
    }

    Money spentOnProjects() {
        return money(Line.PROJECT, Column.EXECUTED);
    }

    List<Department.Column> columns() {
        return Arrays.stream(Column.values()).map(this::column).toList();
    }

    List<Department.Rate> rates() {
        return List.of(carryover(), difference());
    }

    private Department.Column column(Column column) {
        return new Department.Column(
                money(Line.TOTAL, column),
                Line.PARTS.stream().map(line -> money(line, column)).toList());
    }

    private Department.Rate carryover() {
        return new Department.Rate(
                "A-16",
                entry(OverallCell.OWN_CARRYOVER_RATE),
                measures.carryover().map(Ratio::percent),
                List.of(OverallCell.CARRYOVER.cell()));
    }

    private Department.Rate difference() {
        return new Department.Rate(
                "A-16",
                entry(OverallCell.OWN_DIFFERENCE_RATE),
                measures.of(Measure.DIFFERENCE_RATE).map(Ratio::percent),
                List.of(place(Column.INITIAL), place(Column.FINAL)));
    }

    private Entry entry(OverallCell cell) {
        return new Entry(cell.cell(), cell.label(), measures.cells().value(cell.cell()));
    }
}
