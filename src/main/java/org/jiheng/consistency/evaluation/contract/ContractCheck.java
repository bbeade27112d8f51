package org.jiheng.consistency.evaluation.contract;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Span;
import org.jiheng.consistency.evaluation.contract.Agreement.Instalment;
import org.jiheng.words.Figures;

/** E-01, E-02, E-04 and E-05: contracts add up, the budget pays them, and what is reported belongs to the year. */
public record ContractCheck(Contracting contracting, int year) {

    /**
     * @param spent the cell of what was spent, where all of the budget is said to be
     * @param claimed the cell that says that all was done
     */
    public Stream<Finding> find(Optional<String> spent, Optional<String> claimed) {
        var each = contracting.agreements().stream()
                .flatMap(agreement -> Stream.of(
                                sum(agreement),
                                agreement.instalments().stream().flatMap(one -> share(agreement, one)),
                                spent.stream().flatMap(cell -> otherYear(agreement, cell)),
                                claimed.stream().flatMap(cell -> unfinished(agreement, cell)))
                        .flatMap(found -> found));
        return Stream.of(each, budget(), new OrderCheck(contracting).find()).flatMap(found -> found);
    }

    private static Stream<Finding> sum(Agreement agreement) {
        var sum = agreement.instalments().stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return agreement.instalments().isEmpty() || sum.compareTo(agreement.amount()) == 0
                ? Stream.empty()
                : Stream.of(Finding.error(
                                "E-01",
                                say(
                                        "{0}: the instalments sum to {1} yuan, the contract to {2} yuan",
                                        agreement.label(), Figures.amount(sum), Figures.amount(agreement.amount())))
                        .at(agreement.cell("amount"))
                        .expecting(Figures.amount(agreement.amount()), Figures.amount(sum)));
    }

    private static Stream<Finding> share(Agreement agreement, Instalment one) {
        return one.percent().stream()
                .map(percent -> agreement.amount().multiply(percent).movePointLeft(2))
                .map(right -> right.setScale(2, RoundingMode.HALF_UP))
                .filter(right -> right.compareTo(one.amount()) != 0)
                .map(right -> Finding.error(
                                "E-01",
                                say(
                                        "{0}, instalment {1}: {2} of the contract are {3} yuan, entered are {4} yuan",
                                        agreement.label(),
                                        one.number(),
                                        one.percent()
                                                        .orElseThrow()
                                                        .stripTrailingZeros()
                                                        .toPlainString() + "%",
                                        Figures.amount(right),
                                        Figures.amount(one.amount())))
                        .at(agreement.cell("instalment." + one.number()), agreement.cell("amount"))
                        .expecting(Figures.amount(right), Figures.amount(one.amount())));
    }

    private Stream<Finding> budget() {
        var all = contracting.agreements().stream().map(Agreement::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return contracting.budget().stream()
                .filter(budget -> budget.compareTo(all) < 0)
                .map(budget -> Finding.warning(
                                "E-02",
                                say(
                                        "The contracts sum to {0} yuan, {1} yuan more than the budget of the project over its years, {2} yuan",
                                        Figures.amount(all),
                                        Figures.amount(all.subtract(budget)),
                                        Figures.amount(budget)))
                        .at(contracting.agreements().stream()
                                .map(each -> each.cell("amount"))
                                .toList())
                        .expecting("≤ " + Figures.amount(budget), Figures.amount(all)));
    }

    /** Where all of the budget is said to be spent, what is paid later for a contract that is over is no part of it. */
    private Stream<Finding> otherYear(Agreement agreement, String spent) {
        var over = agreement.ends().filter(this::after).isEmpty();
        return agreement.instalments().stream()
                .filter(one -> over)
                .filter(one -> one.paid().or(one::planned).filter(this::after).isPresent())
                .map(one -> Finding.warning(
                                "E-04",
                                say(
                                        "{0}, instalment {1}: paid in {2}, after the year {3}; it is no part of what was spent",
                                        agreement.label(),
                                        one.number(),
                                        one.paid()
                                                .or(one::planned)
                                                .orElseThrow()
                                                .toString(),
                                        String.valueOf(year)))
                        .at(spent, agreement.cell("instalment." + one.number()))
                        .expecting(
                                String.valueOf(year),
                                one.paid().or(one::planned).orElseThrow().toString()));
    }

    private boolean after(Span day) {
        return day.first().getYear() > year;
    }

    private Stream<Finding> unfinished(Agreement agreement, String claimed) {
        return agreement.ends().stream()
                .filter(this::after)
                .map(end -> Finding.warning(
                                "E-05",
                                say(
                                        "{0} runs until {1}, yet all is said to be done in {2}; say what is still to come",
                                        agreement.label(), end.toString(), String.valueOf(year)))
                        .at(List.of(claimed, agreement.cell("ends")))
                        .expecting("≤ " + year + "-12-31", end.toString()));
    }
}
