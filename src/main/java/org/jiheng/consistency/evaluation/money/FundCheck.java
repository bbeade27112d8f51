package org.jiheng.consistency.evaluation.money;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;

/** and S-02: the lines of the money are there, in the unit meant, and make their total. */
record FundCheck(Accounts accounts) {

    Stream<Finding> find() {
        var lines = Stream.concat(accounts.total().stream(), accounts.sources().stream());
        return Stream.of(lines.flatMap(FundLine::all).flatMap(FundCheck::amount), sums(), overspent())
                .flatMap(each -> each);
    }

    static Stream<Finding> amount(Money money) {
        var missing = money.required() && money.amount().blank();
        var fault = missing
                ? Stream.of(say("Fill in: {0}; write 0 for none", money.label()))
                : money.amount().fault().stream().map(words -> say("{0}: {1}|fault", money.label(), words));
        var note = money.amount().note().stream()
                .map(words -> Finding.warning("A-11", say("{0}: {1}|fault", money.label(), words))
                        .at(money.cell())
                        .expecting("", money.written()));
        return Stream.concat(fault.map(words -> Finding.error("S-02", words).at(money.cell())), note);
    }

    private Stream<Finding> sums() {
        return accounts.total().stream()
                .flatMap(total -> Stream.of(
                                sum(total, FundLine::initial),
                                sum(total, FundLine::annual),
                                sum(total, FundLine::executed))
                        .flatMap(each -> each));
    }

    private Stream<Finding> sum(FundLine line, Function<FundLine, Money> column) {
        var parts = accounts.sources().stream().map(column).toList();
        return differing("A-01", column.apply(line), parts);
    }

    /** Nothing where no part is told, or one cannot be read. */
    static Stream<Finding> differing(String rule, Money total, List<Money> parts) {
        var sum = parts.stream().map(Money::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        var decided = total.told()
                && parts.stream().anyMatch(Money::told)
                && parts.stream().allMatch(each -> each.amount().readable());
        if (!decided || total.yuan().compareTo(sum) == 0) {
            return Stream.empty();
        }
        var words = say(
                "{0} is {1}, but its parts make {2}; the difference is {3}",
                total.label(),
                total.said(),
                total.said(sum),
                total.said(total.yuan().subtract(sum).abs()));
        var cells = Stream.concat(Stream.of(total.cell()), parts.stream().map(Money::cell));
        return Stream.of(Finding.error(rule, words).at(cells.toList()).expecting(total.written(sum), total.written()));
    }

    /** By source, which the total may hide; one source alone is the total. */
    private Stream<Finding> overspent() {
        var told = accounts.sources().stream()
                .filter(line -> line.executed().told() && line.annual().told())
                .toList();
        return told.stream()
                .filter(line -> told.size() > 1
                        && line.executed().yuan().compareTo(line.annual().yuan()) > 0)
                .map(line -> Finding.warning(
                                "A-04",
                                say(
                                        "{0}: spent {1}, more than the budget of {2}; correct it or say where the money comes from",
                                        line.label(),
                                        line.executed().said(),
                                        line.annual().said()))
                        .at(line.executed().cell(), line.annual().cell())
                        .expecting(
                                "≤ " + line.annual().written(), line.executed().written()));
    }
}
