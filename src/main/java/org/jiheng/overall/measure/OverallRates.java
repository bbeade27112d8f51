package org.jiheng.overall.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.scheme.Measure;
import org.jiheng.scoring.verdict.Ratio;

/** The rates of a department's money, in percent with two places; without a budget to divide by there is none. */
public record OverallRates(Measures measures) {

    private OverallMoney money() {
        return measures.money();
    }

    /** 预算执行率, against the budget as it was adjusted. */
    public Optional<BigDecimal> execution(Line line) {
        return Outlay.rate(money().yuan(line, Column.EXECUTED), money().yuan(line, Column.ANNUAL));
    }

    /** The same against what was budgeted when the year began. */
    public Optional<BigDecimal> executionOfInitial(Line line) {
        return Outlay.rate(money().yuan(line, Column.EXECUTED), money().yuan(line, Column.INITIAL));
    }

    /** How much the budget was changed within the year. */
    public Optional<BigDecimal> change() {
        return difference(money().total(Column.ANNUAL), money().total(Column.INITIAL), money().total(Column.INITIAL));
    }

    /** 结转结余率: what was left at the end of the year, of the budget of the year or of what the scheme divides it by. */
    public Optional<BigDecimal> carryover() {
        return measures.carryover().map(Ratio::percent);
    }

    /** 结转结余变动率: how much more was left than a year before. */
    public Optional<BigDecimal> carryoverChange() {
        var last = money().amount(OverallCell.CARRYOVER_LAST).yuan();
        return difference(money().amount(OverallCell.CARRYOVER).yuan(), last, last);
    }

    /** 部门预决算差异率: how far the final accounts lie from the initial budget, either way. */
    public Optional<BigDecimal> difference() {
        return measures.of(Measure.DIFFERENCE_RATE).map(Ratio::percent);
    }

    private static Optional<BigDecimal> difference(
            Optional<BigDecimal> one, Optional<BigDecimal> other, Optional<BigDecimal> whole) {
        return one.flatMap(
                minuend -> other.flatMap(subtrahend -> Outlay.rate(Optional.of(minuend.subtract(subtrahend)), whole)));
    }
}
