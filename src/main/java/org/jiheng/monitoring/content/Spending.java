package org.jiheng.monitoring.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.notation.Amount;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Money;
import org.jiheng.words.Figures;

/** The money of a monitoring: the budget at the beginning of the year, what is spent so far, and what will be. */
public record Spending(Cells cells) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public Amount amount(String cell) {
        return money().amount(cell);
    }

    private Money money() {
        return new Money(cells);
    }

    public Optional<BigDecimal> budget() {
        return total(Fund::budget);
    }

    public Optional<BigDecimal> spent() {
        return total(Fund::spent);
    }

    public Optional<BigDecimal> forecast() {
        return total(Fund::forecast);
    }

    private Optional<BigDecimal> total(Function<Fund, String> column) {
        return money().total(Arrays.stream(Fund.values()).map(column).toList());
    }

    /** In percent of the budget; empty without a budget or without an amount. */
    public static Optional<BigDecimal> rate(Optional<BigDecimal> spent, Optional<BigDecimal> budget) {
        return budget.filter(whole -> whole.signum() > 0)
                .flatMap(whole -> spent.map(part -> part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP)));
    }

    public String rate() {
        return printed(rate(spent(), budget()));
    }

    public String rate(Fund fund) {
        return printed(rate(amount(fund.spent()).yuan(), amount(fund.budget()).yuan()));
    }

    private static String printed(Optional<BigDecimal> percent) {
        return percent.map(each -> each.toPlainString() + "%").orElse(Figures.ABSENT);
    }

    public String printed(String cell) {
        return money().printed(cell);
    }

    /** A total as the paper prints it, in ten thousand yuan. */
    public static String written(Optional<BigDecimal> yuan) {
        return Money.written(yuan);
    }

    /** How an amount was read, beside its field. */
    public Object echo(String cell) {
        return money().echo(cell);
    }
}
