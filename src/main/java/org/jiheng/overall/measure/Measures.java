package org.jiheng.overall.measure;

import static org.jiheng.overall.cell.OverallMoney.Column.ANNUAL;
import static org.jiheng.overall.cell.OverallMoney.Column.EXECUTED;
import static org.jiheng.overall.cell.OverallMoney.Column.FINAL;
import static org.jiheng.overall.cell.OverallMoney.Column.INITIAL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.Numeral;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.rollup.Rollup;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Measure;
import org.jiheng.scheme.Scheme;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.words.Figures;

/** The figures of a department that follow from others, each exact; empty where one is missing or divided by nothing. */
public record Measures(Cells cells, Scheme scheme, Optional<Rollup> rollup) {

    private static final List<String> UNITS = List.of("", "%", "人", "个", "名");

    /** What an item is measured by: what was typed, else what the scheme says. */
    public static String target(Item item, String typed) {
        return typed.isBlank() ? item.target() : typed;
    }

    /** The value of an item for the engine: what the scheme has worked out nobody types. */
    public String actual(Item item, String typed) {
        return item.measure().isPresent() ? worked(item).orElse("") : typed;
    }

    private Optional<String> worked(Item item) {
        return item.measure().flatMap(measure -> of(measure).map(exact -> Exactly.written(measure, exact)));
    }

    /** The value of an item for the eye; empty where it is typed. */
    public Optional<String> shown(Item item) {
        return item.measure().map(this::shown);
    }

    public String shown(Measure measure) {
        return of(measure)
                .map(exact ->
                        measure.isPoints() ? points(exact) : exact.percent().toPlainString() + "%")
                .orElse(Figures.ABSENT);
    }

    private static String points(Ratio exact) {
        return exact.rounded(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A rate as a quotient, or the points of projects. */
    public Optional<Ratio> of(Measure measure) {
        return switch (measure) {
            case EXECUTION_RATE -> rate(total(EXECUTED), total(ANNUAL));
            case EXECUTION_RATE_INITIAL -> rate(total(EXECUTED), total(INITIAL));
            case CARRYOVER_BUDGET -> rate(yuan(OverallCell.CARRYOVER), total(ANNUAL));
            case CARRYOVER_SPENT -> rate(yuan(OverallCell.CARRYOVER), total(EXECUTED));
            case CARRYOVER_LAST -> againstLast();
            case DIFFERENCE_RATE -> change(total(FINAL), total(INITIAL));
            case ADJUSTMENT_RATE -> change(total(ANNUAL), total(INITIAL));
            case COMPLETION_RATE -> completion();
            case CONTROL_RATE -> rate(yuan(OverallCell.ADDED), total(INITIAL));
            case STAFF_RATE -> rate(number(OverallCell.STAFF), number(OverallCell.STAFF_POSTS));
            case PUBLIC_CHANGE -> growth(yuan(OverallCell.PUBLIC_BUDGET), yuan(OverallCell.PUBLIC_LAST));
            case PUBLIC_RATE -> rate(yuan(OverallCell.PUBLIC_SPENT), yuan(OverallCell.PUBLIC_BUDGET));
            case KEY_SPENDING_RATE -> rate(yuan(OverallCell.KEY_SPENDING), projects());
            case PROCUREMENT_RATE -> rate(yuan(OverallCell.PROCUREMENT_SPENT), yuan(OverallCell.PROCUREMENT_BUDGET));
            case SATISFACTION -> number(OverallCell.SATISFACTION_RATE).map(each -> Ratio.of(each.movePointLeft(2)));
            case PROJECT_MEAN -> rollup.flatMap(Rollup::exactMean);
            case PROJECT_WEIGHTED_MEAN -> rollup.flatMap(Rollup::exactWeightedMean);
            case PROJECT_MINIMUM -> rollup.flatMap(Rollup::minimum).map(Ratio::of);
        };
    }

    /** The rate of what was carried over, as the scheme divides it; by the budget where it says nothing. */
    public Optional<Ratio> carryover() {
        var isOfSpent = scheme.blocks().stream()
                .flatMap(block -> block.types().stream())
                .flatMap(type -> type.items().stream())
                .map(Item::measure)
                .anyMatch(each -> each.equals(Optional.of(Measure.CARRYOVER_SPENT)));
        return of(isOfSpent ? Measure.CARRYOVER_SPENT : Measure.CARRYOVER_BUDGET);
    }

    public OverallMoney money() {
        return new OverallMoney(cells);
    }

    private Optional<BigDecimal> total(OverallMoney.Column column) {
        return money().total(column);
    }

    private Optional<BigDecimal> yuan(OverallCell cell) {
        return money().amount(cell).yuan();
    }

    /** A number that stands in no table; empty where none stands there, or words. */
    public Optional<BigDecimal> number(OverallCell cell) {
        return Numeral.at(Glyphs.folded(cells.value(cell.cell())))
                .filter(numeral -> UNITS.contains(numeral.rest()))
                .map(Numeral::value);
    }

    private Optional<BigDecimal> projects() {
        return money().yuan(OverallMoney.Line.PROJECT, EXECUTED);
    }

    private Optional<Ratio> againstLast() {
        var now = yuan(OverallCell.CARRYOVER);
        return now.filter(each -> each.signum() == 0)
                .map(none -> Ratio.NOTHING)
                .or(() -> rate(now, yuan(OverallCell.CARRYOVER_LAST)));
    }

    /** (carried over + initial + added − left) ÷ (carried over + initial + added). */
    private Optional<Ratio> completion() {
        var all = Optional.of(BigDecimal.ZERO)
                .flatMap(sum -> yuan(OverallCell.CARRYOVER_LAST).map(sum::add))
                .flatMap(sum -> total(INITIAL).map(sum::add))
                .flatMap(sum -> yuan(OverallCell.ADDED).map(sum::add));
        return rate(all.flatMap(sum -> yuan(OverallCell.CARRYOVER).map(sum::subtract)), all);
    }

    private static Optional<Ratio> change(Optional<BigDecimal> later, Optional<BigDecimal> base) {
        return rate(later.flatMap(one -> base.map(one::subtract)).map(BigDecimal::abs), base);
    }

    private static Optional<Ratio> growth(Optional<BigDecimal> later, Optional<BigDecimal> base) {
        return rate(later.flatMap(one -> base.map(one::subtract)), base);
    }

    private static Optional<Ratio> rate(Optional<BigDecimal> over, Optional<BigDecimal> under) {
        return under.filter(whole -> whole.signum() > 0).flatMap(whole -> over.map(part -> new Ratio(part, whole)));
    }
}
