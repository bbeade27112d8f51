package org.jiheng.consistency.overall;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.evaluation.score.Points;
import org.jiheng.consistency.overall.Department.Column;
import org.jiheng.consistency.overall.Department.Rate;
import org.jiheng.words.Say;

/** the parts of a department's money make its total, nothing is left of what was all spent, and rates are right. */
record BudgetCheck(Department department) {

    Stream<Finding> find() {
        return Stream.of(
                        department.columns().stream().flatMap(BudgetCheck::sum),
                        left(),
                        department.rates().stream().flatMap(BudgetCheck::rate))
                .flatMap(each -> each);
    }

    /** Nothing where no part is told, or one cannot be read. */
    private static Stream<Finding> sum(Column column) {
        var parts = column.parts();
        var sum = parts.stream().map(Money::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        var comparable = column.total().told()
                && parts.stream().anyMatch(Money::told)
                && parts.stream().allMatch(part -> part.amount().readable());
        return comparable && sum.compareTo(column.total().yuan()) != 0
                ? Stream.of(Finding.error(
                                "A-14",
                                say(
                                        "{0}: basic, project and other spending make {1}, the total says {2}",
                                        column.total().label(),
                                        column.total().said(sum),
                                        column.total().said()))
                        .at(Stream.concat(Stream.of(column.total()), parts.stream())
                                .map(Money::cell)
                                .toList())
                        .expecting(column.total().written(sum), column.total().written()))
                : Stream.empty();
    }

    /** Nothing is carried over exactly where all of the budget was spent. */
    private Stream<Finding> left() {
        var money = department.execution();
        var carried = department.carriedOver();
        if (!carried.told() || !money.annual().told() || !money.executed().told()) {
            return Stream.empty();
        }
        var left = money.annual().yuan().subtract(money.executed().yuan());
        var isCarried = carried.yuan().signum() != 0;
        var agrees = isCarried ? left.signum() > 0 : left.signum() == 0;
        return agrees
                ? Stream.empty()
                : Stream.of(Finding.error("A-15", words(carried, left))
                        .at(
                                carried.cell(),
                                money.executed().cell(),
                                money.annual().cell())
                        .expecting(isCarried ? "0" : "> 0", carried.written()));
    }

    private static Say words(Money carried, BigDecimal left) {
        if (carried.yuan().signum() != 0) {
            return say("{0} are carried over, yet all of the budget was spent", carried.said());
        }
        return left.signum() > 0
                ? say("Nothing is carried over, yet {0} of the budget were not spent", carried.said(left))
                : say("Nothing is carried over, yet {0} more than the budget were spent", carried.said(left.negate()));
    }

    private static Stream<Finding> rate(Rate rate) {
        var written = Points.of(rate.written());
        if (!written.readable()) {
            return Stream.of(Finding.error(
                            rate.rule(),
                            say(
                                    "{0}: write the rate in percent, such as 86.18%",
                                    rate.written().label()))
                    .at(rate.written().cell())
                    .expecting("", rate.written().text().strip()));
        }
        return rate.computed().stream()
                .filter(computed -> written.told() && !written.prints(computed))
                .map(computed -> Finding.error(
                                rate.rule(),
                                say(
                                        "{0}: the amounts make {1}%, the report says {2}%",
                                        rate.written().label(),
                                        computed.toPlainString(),
                                        Points.written(written.number().orElseThrow())))
                        .at(Stream.concat(Stream.of(rate.written().cell()), rate.from().stream())
                                .toList())
                        .expecting(
                                computed.toPlainString() + "%",
                                rate.written().text().strip()));
    }
}
