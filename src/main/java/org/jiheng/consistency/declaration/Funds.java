package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.declaration.Declaration.Half;
import org.jiheng.consistency.indicator.Demands;

/** and T-08: the parts of the money make its total, in the unit that was meant, and a year is part of all. */
final class Funds {

    private Funds() {}

    static Stream<Finding> find(Declaration declaration, Demands demands) {
        var halves = declaration
                .halves()
                .flatMap(half -> Stream.concat(sum(half), half.money().flatMap(Funds::unit)));
        var years = declaration.mid().stream()
                .flatMap(mid -> withinAll(mid.total(), declaration.annual().total()));
        return Stream.concat(halves, years);
    }

    private static Stream<Finding> sum(Half half) {
        var total = half.total();
        var sum = half.parts().stream().map(Money::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        var readable = total.amount().yuan().isPresent()
                && half.parts().stream().allMatch(each -> each.amount().readable());
        if (!readable || total.yuan().compareTo(sum) == 0) {
            return Stream.empty();
        }
        var words = say(
                "{0} is {1}, but its parts make {2}; the difference is {3}",
                total.label(),
                total.said(),
                total.said(sum),
                total.said(total.yuan().subtract(sum).abs()));
        var cells = half.money().map(Money::cell).toList();
        return Stream.of(Finding.error("A-01", words).at(cells).expecting(total.written(sum), total.written()));
    }

    private static Stream<Finding> unit(Money money) {
        return money.amount().note().stream()
                .map(note -> Finding.warning("A-11", say("{0}: {1}|fault", money.label(), note))
                        .at(money.cell())
                        .expecting("", money.written()));
    }

    private static Stream<Finding> withinAll(Money all, Money year) {
        return all.amount().yuan().stream()
                .filter(yuan -> yuan.compareTo(year.yuan()) < 0)
                .map(yuan -> Finding.warning(
                                "T-08", say("{0} is less than {1}; check both amounts", all.label(), year.label()))
                        .at(all.cell(), year.cell())
                        .expecting("≥ " + year.written(), all.written()));
    }
}
