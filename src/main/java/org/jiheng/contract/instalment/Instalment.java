package org.jiheng.contract.instalment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.form.RoughDay;
import org.jiheng.words.Figures;

/** One payment of a contract, as agreed and as made. */
public record Instalment(
        int number,
        InstalmentKind kind,
        Optional<BigDecimal> percent,
        BigDecimal amount,
        Optional<RoughDay> plannedOn,
        Optional<RoughDay> paidOn,
        PaymentState state) {

    private static final int HUNDRED = 2;

    /** So much of a contract, to the hundredth of a yuan. */
    public static BigDecimal share(BigDecimal percent, BigDecimal contract) {
        return contract.multiply(percent).movePointLeft(HUNDRED).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether the percentage agreed and the amount agreed say the same. */
    public boolean agrees(BigDecimal contract) {
        return percent.isEmpty() || share(percent.get(), contract).compareTo(amount) == 0;
    }

    public boolean paid() {
        return state == PaymentState.PAID;
    }

    public boolean paidIn(int year) {
        return paid() && paidOn.filter(day -> day.first().getYear() == year).isPresent();
    }

    public String percentShown() {
        return percent.map(each -> Figures.amount(each) + " %").orElse("");
    }

    public Object paidAmount() {
        return paid() ? amount : "";
    }

    /** As a line of the history: figures, and sentences that are put into words when it is read. */
    public String written() {
        return Stream.of(
                        String.valueOf(number),
                        kind.label().key(),
                        percentShown(),
                        Figures.amount(amount),
                        plannedOn.map(RoughDay::toString).orElse(""),
                        state.label().key(),
                        paidOn.map(RoughDay::toString).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
