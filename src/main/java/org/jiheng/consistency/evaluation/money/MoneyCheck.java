package org.jiheng.consistency.evaluation.money;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.Numeral;

/** on the money of a whole paper. */
public final class MoneyCheck {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private MoneyCheck() {}

    /**
     * @param spent what was spent in the year as it is scored
     * @param scored the cells of the outputs and costs that have points
     */
    public static Stream<Finding> find(Accounts accounts, Money spent, List<String> scored) {
        return Stream.of(
                        new FundCheck(accounts).find(),
                        new SpendingCheck(accounts).find(),
                        OtherFigures.find(accounts.others()),
                        accounts.arrival().stream().flatMap(arrival -> arrival(arrival, accounts, spent)),
                        forNothing(accounts, spent, scored))
                .flatMap(each -> each);
    }

    private static Stream<Finding> arrival(Arrival arrival, Accounts accounts, Money spent) {
        var most = Stream.concat(Stream.of(spent), accounts.spent())
                .filter(Money::told)
                .max((one, other) -> one.yuan().compareTo(other.yuan()));
        return Stream.concat(
                rate(arrival),
                most.stream()
                        .filter(each -> arrival.arrived().told()
                                && each.yuan().compareTo(arrival.arrived().yuan()) > 0)
                        .map(each -> unsourced(each, arrival.arrived())));
    }

    private static Finding unsourced(Money spent, Money arrived) {
        var words = say(
                "Spent {0}, but only {1} have arrived; say where the difference comes from",
                spent.said(), arrived.said());
        return Finding.error("A-05", words)
                .at(spent.cell(), arrived.cell())
                .expecting("≤ " + arrived.written(), spent.written());
    }

    private static Stream<Finding> rate(Arrival arrival) {
        var written = percent(arrival.rate());
        if (written.isEmpty()
                || !arrival.planned().told()
                || arrival.planned().yuan().signum() == 0) {
            return Stream.empty();
        }
        var right = arrival.arrived()
                .yuan()
                .multiply(HUNDRED)
                .divide(arrival.planned().yuan(), 2, RoundingMode.HALF_UP);
        var half = new BigDecimal("0.5")
                .movePointLeft(Math.min(2, Math.max(0, written.get().scale())));
        return written.get().subtract(right).abs().compareTo(half) <= 0
                ? Stream.empty()
                : Stream.of(Finding.warning(
                                "A-06",
                                say(
                                        "{0}% of the planned money have arrived, not {1}%",
                                        right.toPlainString(), Numeral.written(written.get())))
                        .at(
                                arrival.rate().cell(),
                                arrival.arrived().cell(),
                                arrival.planned().cell())
                        .expecting(
                                right.toPlainString() + "%",
                                arrival.rate().text().strip()));
    }

    private static Optional<BigDecimal> percent(Entry rate) {
        return Numeral.at(Glyphs.folded(rate.text()))
                .filter(each -> each.rest().isEmpty() || each.rest().equals("%"))
                .map(Numeral::value);
    }

    private static Stream<Finding> forNothing(Accounts accounts, Money spent, List<String> scored) {
        var nothing = Stream.concat(Stream.of(spent), accounts.told().stream())
                .filter(money -> money.told() && money.yuan().signum() == 0)
                .findFirst();
        return nothing.stream()
                .filter(money -> !scored.isEmpty())
                .map(money -> Finding.warning(
                                "A-09",
                                say("Nothing was spent, yet outputs or costs have points; correct one, or say why"))
                        .at(Stream.concat(Stream.of(money.cell()), scored.stream())
                                .toList())
                        .expecting("> 0", money.written()));
    }
}
