package org.jiheng.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.notation.Unread;
import org.jiheng.paper.Cells;
import org.jiheng.words.Figures;

/** The money of a monitoring: the budget at the beginning of the year, what is spent so far, and what will be. */
public record Spending(Cells cells) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public Amount amount(String cell) {
        return Amount.read(cells.value(cell), MoneyUnit.WAN_YUAN);
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

    /** In yuan; empty when nothing was written, or something that cannot be read. */
    private Optional<BigDecimal> total(Function<Fund, String> column) {
        return readable(column)
                ? Arrays.stream(Fund.values())
                        .map(column)
                        .map(this::amount)
                        .flatMap(amount -> amount.yuan().stream())
                        .reduce(BigDecimal::add)
                : Optional.empty();
    }

    private boolean readable(Function<Fund, String> column) {
        return Arrays.stream(Fund.values()).map(column).map(this::amount).allMatch(Amount::readable);
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

    /** An amount as the paper prints it; what cannot be read stands there as it was typed. */
    public String printed(String cell) {
        return amount(cell).yuan().map(MoneyUnit.WAN_YUAN::written).orElse(cells.value(cell));
    }

    /** A total as the paper prints it, in ten thousand yuan. */
    public static String written(Optional<BigDecimal> yuan) {
        return yuan.map(MoneyUnit.WAN_YUAN::written).orElse(Figures.ABSENT);
    }

    /** How an amount was read, beside its field. */
    public Object echo(String cell) {
        var amount = amount(cell);
        if (!amount.readable()) {
            return Unread.words(amount.fault().orElseThrow());
        }
        return amount.note()
                .<Object>map(note -> note)
                .orElseGet(() -> amount.echo().<Object>map(echo -> echo).orElse(""));
    }
}
