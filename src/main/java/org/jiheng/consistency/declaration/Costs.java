package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.indicator.Bounds;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.target.Target;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** C-15, A-11 and T-10: a cost is bounded from above, in the unit that was meant, and the budget can pay it. */
final class Costs {

    private static final BigDecimal WAN = new BigDecimal("10000");

    private Costs() {}

    static Stream<Finding> find(Declaration declaration, Demands demands) {
        var budget = declaration.annual().total();
        return declaration.applicable().stream()
                .filter(row -> demands.is(row.line(), Demands.Nature.COST))
                .flatMap(row -> Stream.concat(
                        declaration.mid().stream()
                                .flatMap(half ->
                                        row.otherMid().flatMap(mid -> cost(row, Indicator.MID, mid, half.total()))),
                        cost(row, Indicator.ANNUAL, row.annual(), budget)));
    }

    private static Stream<Finding> cost(Indicator row, String column, Target target, Money budget) {
        var money = target.figure().stream().flatMap(figure -> money(row.label(column), figure, budget));
        return Stream.concat(Bounds.cost(row.label(column), target), money)
                .map(finding -> finding.at(row.cell(column)));
    }

    private static Stream<Finding> money(Say label, Figure figure, Money budget) {
        var cost = figure.plain().number();
        var most = budget.yuan();
        if (!figure.unit().isMoney() || cost.signum() <= 0 || most.signum() == 0) {
            return Stream.empty();
        }
        if (cost.multiply(WAN).compareTo(most) == 0 || most.multiply(WAN).compareTo(cost) == 0) {
            return Stream.of(mixedUp(label, Figures.amount(cost), Figures.amount(most)));
        }
        return cost.compareTo(most) > 0 ? Stream.of(tooMuch(label, cost, budget)) : Stream.empty();
    }

    private static Finding mixedUp(Say label, String cost, String budget) {
        var words = say("{0}: {1} yuan is the budget with another unit; check the unit", label, cost);
        return Finding.warning("A-11", words).expecting(budget, cost);
    }

    private static Finding tooMuch(Say label, BigDecimal cost, Money budget) {
        var words = say(
                "{0}: a cost of {1} is more than the budget of {2}; lower it or say who pays",
                label, budget.said(cost), budget.said());
        return Finding.warning("T-10", words).expecting("≤ " + budget.written(), budget.written(cost));
    }
}
