package org.jiheng.consistency.evaluation.money;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.evaluation.money.Spending.Purpose;

/** what the money went for makes what was spent, and one figure is told for it everywhere. */
record SpendingCheck(Accounts accounts) {

    Stream<Finding> find() {
        return Stream.concat(accounts.spending().stream().flatMap(this::lines), oneFigure());
    }

    private Stream<Finding> lines(Spending spending) {
        var amounts = spending.lines().stream().flatMap(line -> Stream.of(line.planned(), line.actual()));
        return Stream.of(
                        amounts.flatMap(FundCheck::amount),
                        sum(spending, spending.planned(), Purpose::planned),
                        sum(spending, spending.actual(), Purpose::actual),
                        spending.lines().stream().flatMap(this::above))
                .flatMap(each -> each);
    }

    private static Stream<Finding> sum(Spending spending, Money head, Function<Purpose, Money> column) {
        return FundCheck.differing(
                "A-07", head, spending.lines().stream().map(column).toList());
    }

    /** Against every figure that is told, where there is one purpose only. */
    private Stream<Finding> above(Purpose line) {
        var alone = accounts.spending().filter(each -> each.lines().size() == 1).isPresent();
        var told = alone ? Stream.concat(Stream.of(line.actual()), accounts.spent()) : Stream.of(line.actual());
        return told.filter(actual -> line.planned().told()
                        && actual.yuan().compareTo(line.planned().yuan()) > 0)
                .limit(1)
                .map(actual -> Finding.warning(
                                "A-10",
                                say(
                                        "{0}: {1} were spent, {2} were planned; say why",
                                        line.label(),
                                        actual.said(),
                                        line.planned().said()))
                        .at(List.of(line.actual().cell(), actual.cell()).stream()
                                .distinct()
                                .toList())
                        .expecting("≤ " + line.planned().written(), actual.written()));
    }

    /** A blank beside figures is a statement too, and a part cannot be more than the whole. */
    private Stream<Finding> oneFigure() {
        var told = accounts.told();
        var figures = told.stream().filter(Money::told).map(Money::yuan).toList();
        var least = accounts.parts().stream().map(Money::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        var differ =
                figures.stream().anyMatch(each -> each.compareTo(figures.get(0)) != 0 || each.compareTo(least) < 0);
        var blank = told.stream().anyMatch(money -> money.amount().blank());
        return differ || blank && (!figures.isEmpty() || least.signum() > 0)
                ? Stream.of(Finding.error(
                                "A-08",
                                say("What was spent in the year is told differently in several places; make it one"))
                        .at(accounts.spent().map(Money::cell).toList())
                        .expecting(
                                "", accounts.spent().map(SpendingCheck::shown).collect(Collectors.joining(" / "))))
                : Stream.empty();
    }

    private static String shown(Money money) {
        return money.told() ? money.written() : "—";
    }
}
