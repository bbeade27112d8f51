package org.jiheng.scoring;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.Amount;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.Weight;
import org.jiheng.scoring.terms.Spending;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.words.Say;

/** The money of a paper as the scheme looks at it: what was spent, and what it is divided by. */
final class SpentMoney {

    private final Spending rule;
    private final Terms terms;
    private final Sheet.Money money;
    private final Divisor divisor;
    private final Amount budget;
    private final Amount executed;
    private final Optional<BigDecimal> weight;

    SpentMoney(Terms terms, Sheet.Money money) {
        this.terms = terms;
        this.money = money;
        rule = terms.spending();
        divisor = Divisor.of(rule.base(), money);
        budget = Amount.read(divisor.text(), money.unit());
        executed = Amount.read(money.executed(), money.unit());
        weight = Weight.read(money.weight())
                .points()
                .or(() -> Optional.of(rule.weight()))
                .filter(each -> each.signum() > 0);
    }

    Spent spent() {
        if (budget.yuan().isEmpty()) {
            return open(divisor.cell(), say("The execution rate needs the {0}", divisor.name()), true);
        }
        if (budget.yuan().get().signum() == 0) {
            return withoutBudget();
        }
        return executed.yuan().isPresent()
                ? rated(new Ratio(executed.yuan().get(), budget.yuan().get()))
                : open("funds.executed", say("The execution rate needs the money spent (B)"), true);
    }

    private Spent withoutBudget() {
        var isSpent = executed.yuan().filter(yuan -> yuan.signum() > 0).isPresent();
        return switch (rule.zeroBudget()) {
            case UNDECIDED ->
                open(divisor.cell(), say("The {0} is 0, so that there is no execution rate", divisor.name()), isSpent);
            case FULL -> settled(weight, say("without a budget, full points"));
            case NOTHING -> settled(weight.map(each -> BigDecimal.ZERO), say("without a budget, no points"));
        };
    }

    private Spent settled(Optional<BigDecimal> points, Say words) {
        var score = points.map(each ->
                each.setScale(terms.rounding().places(), terms.rounding().mode()));
        return spent(Optional.empty(), score, telling(words).explain(score, "", Optional.empty()), List.of());
    }

    private Spent open(String cell, Say words, boolean isGrave) {
        var finding = isGrave ? Finding.error("A-02", words) : Finding.warning("A-02", words);
        var findings = weight.map(each -> List.of(finding.at(cell))).orElse(List.of());
        var told = telling(words).explain(Optional.empty(), "", Optional.empty());
        return spent(Optional.empty(), Optional.empty(), told, findings);
    }

    private Spent rated(Ratio rate) {
        var score = weight.map(points -> score(points, rate));
        var told = telling(words(rate))
                .explain(score, score.map(each -> formula(rate, each)).orElse(""), gain(rate));
        return spent(Optional.of(rate), score, told, List.of());
    }

    private Spent spent(Optional<Ratio> rate, Optional<BigDecimal> score, Explanation told, List<Finding> findings) {
        return new Spent(new Scores.Execution(rate.map(Ratio::percent), weight, score, told), rate, findings);
    }

    private BigDecimal score(BigDecimal points, Ratio rate) {
        var exact = rate.times(points);
        return (rule.capped() ? exact.within(points) : exact)
                .rounded(terms.rounding().places(), terms.rounding().mode());
    }

    private boolean isCapped(Ratio rate) {
        return rule.capped() && rate.compareTo(Ratio.WHOLE) > 0;
    }

    private Say words(Ratio rate) {
        return isCapped(rate)
                ? say("execution rate {0}%, full points and no more", rate.percent())
                : say("execution rate {0}%", rate.percent());
    }

    private String formula(Ratio rate, BigDecimal score) {
        var points = Numeral.written(weight.orElseThrow());
        var end = isCapped(rate) ? " > " + points + " → " : " = ";
        return "%s × %s ÷ %s%s%s".formatted(points, counted(executed), counted(budget), end, score.toPlainString());
    }

    private String counted(Amount amount) {
        return Numeral.written(money.unit().of(amount.yuan().orElseThrow()));
    }

    private Optional<Telling.Gain> gain(Ratio rate) {
        return weight.map(points -> {
            var more = score(points, rate.plus(new BigDecimal("0.01"))).subtract(score(points, rate));
            return new Telling.Gain(more, say("one more percent of the budget would earn {0} points", more));
        });
    }

    private Telling telling(Say words) {
        var inputs = List.of(
                new Explanation.Input(divisor.name(), divisor.text().strip()),
                new Explanation.Input(say("Money spent (B)"), money.executed().strip()),
                new Explanation.Input(say("Unit|money"), money.unit().label()));
        return new Telling(inputs, Optional.empty(), words, rule.origin());
    }
}
