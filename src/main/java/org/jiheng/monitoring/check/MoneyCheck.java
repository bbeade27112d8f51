package org.jiheng.monitoring.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.monitoring.content.Fund;
import org.jiheng.monitoring.content.Spending;
import org.jiheng.notation.MoneyUnit;

/** M-02, M-07, A-04 and A-11: the money is there, can be read, and does not contradict itself or the budget. */
record MoneyCheck(Spending spending) {

    private static final Optional<BigDecimal> NOTHING = Optional.of(BigDecimal.ZERO);

    Stream<Finding> find() {
        var cells = Arrays.stream(Fund.values())
                .filter(this::concerns)
                .flatMap(fund -> Stream.of(fund.spent(), fund.forecast()));
        var funds = Arrays.stream(Fund.values());
        return Stream.of(cells.flatMap(this::cell), funds.flatMap(this::fund), whole())
                .flatMap(each -> each);
    }

    /** Of money a project neither has nor spends, nobody is asked. */
    private boolean concerns(Fund fund) {
        return spending.amount(fund.budget())
                        .yuan()
                        .filter(yuan -> yuan.signum() != 0)
                        .isPresent()
                || !spending.amount(fund.spent()).blank()
                || !spending.amount(fund.forecast()).blank();
    }

    private Stream<Finding> cell(String cell) {
        var amount = spending.amount(cell);
        var label = Fund.labelled(cell);
        if (amount.blank()) {
            return Stream.of(Finding.error("M-02", say("Fill in: {0}; write 0 for none", label))
                    .at(cell));
        }
        return Stream.concat(
                amount.fault().stream()
                        .map(fault -> Finding.error("M-02", say("{0}: {1}|fault", label, fault))
                                .at(cell)),
                amount.note().stream()
                        .map(note -> Finding.warning("A-11", say("{0}: {1}|fault", label, note))
                                .at(cell)));
    }

    private Stream<Finding> fund(Fund fund) {
        var budget = spending.amount(fund.budget()).yuan().or(() -> NOTHING);
        var spent = spending.amount(fund.spent()).yuan();
        var forecast = spending.amount(fund.forecast()).yuan();
        return Stream.concat(
                over(fund.label(), spent, budget, fund.spent()),
                less(forecast, spent)
                        .map(found -> Finding.warning(
                                        "M-07",
                                        say(
                                                "{0}: what is expected of the year is less than what is spent",
                                                fund.label()))
                                .at(fund.forecast(), fund.spent())
                                .expecting("≥ " + written(spent), written(forecast))));
    }

    /** Only where no line tells it already. */
    private Stream<Finding> whole() {
        var told = Arrays.stream(Fund.values())
                .anyMatch(fund -> less(
                                spending.amount(fund.budget()).yuan().or(() -> NOTHING),
                                spending.amount(fund.spent()).yuan())
                        .findAny()
                        .isPresent());
        return told
                ? Stream.empty()
                : over(say("Funds in total"), spending.spent(), spending.budget(), Fund.FISCAL.spent());
    }

    private static Stream<Finding> over(
            Object label, Optional<BigDecimal> spent, Optional<BigDecimal> budget, String cell) {
        return less(budget, spent)
                .map(found -> Finding.warning(
                                "A-04",
                                say(
                                        "{0}: spent {1}, more than the budget of {2} (10,000 yuan); correct it or say where the money comes from",
                                        label, written(spent), written(budget)))
                        .at(cell)
                        .expecting("≤ " + written(budget), written(spent)));
    }

    /** One element where the first amount is less than the second. */
    private static Stream<BigDecimal> less(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.stream()
                .filter(yuan -> other.filter(more -> more.compareTo(yuan) > 0).isPresent());
    }

    private static String written(Optional<BigDecimal> yuan) {
        return yuan.map(MoneyUnit.WAN_YUAN::written).orElse("");
    }
}
