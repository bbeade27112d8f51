package org.jiheng.consistency.evaluation.score;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;

/** how the money was spent, and whether the rate and score for it are right. */
record Rates(Execution money) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal MUCH = new BigDecimal("10");
    private static final BigDecimal SLOW = new BigDecimal("80");
    private static final BigDecimal FAST = new BigDecimal("120");

    Stream<Finding> find() {
        return Stream.of(rate(), score(), tooMuch(), changed(), exact(), band()).flatMap(each -> each);
    }

    private Stream<Finding> rate() {
        var rate = Points.of(money.rate());
        if (!rate.readable()) {
            return Stream.of(Finding.error(
                            "A-02",
                            say(
                                    "{0}: write the rate in percent, such as 86.18%",
                                    money.rate().label()))
                    .at(money.rate().cell())
                    .expecting("", money.rate().text().strip()));
        }
        return money.computedRate().stream()
                .filter(computed -> rate.told() && !rate.prints(computed))
                .map(computed -> Finding.error(
                                "A-02",
                                say(
                                        "The execution rate is {0}%, not {1}%; correct it or the amounts",
                                        computed.toPlainString(),
                                        Points.written(rate.number().orElseThrow())))
                        .at(
                                money.rate().cell(),
                                money.executed().cell(),
                                money.annual().cell())
                        .expecting(computed.toPlainString(), money.rate().text().strip()));
    }

    private Stream<Finding> score() {
        var score = Points.of(money.score());
        if (!score.readable()) {
            return Stream.of(Finding.error(
                            "A-03",
                            say(
                                    "{0}: write the score in digits, such as 8.62",
                                    money.score().label()))
                    .at(money.score().cell())
                    .expecting("", money.score().text().strip()));
        }
        return money.computedScore().stream()
                .filter(computed -> score.number()
                        .filter(each -> !Points.near(each, computed))
                        .isPresent())
                .map(computed -> Finding.error(
                                "A-03",
                                say(
                                        "Spending the money scores {0}, not {1}",
                                        Points.written(computed),
                                        Points.written(score.number().orElseThrow())))
                        .at(money.score().cell(), money.executed().cell())
                        .expecting(
                                Points.written(computed),
                                Points.written(score.number().orElseThrow())));
    }

    private Stream<Finding> tooMuch() {
        var over = money.executed().yuan().subtract(money.annual().yuan());
        return both() && over.signum() > 0
                ? Stream.of(Finding.warning(
                                "A-04",
                                say(
                                        "Spent {0}, {1} more than the budget of the year; correct it or say where the money comes from",
                                        money.executed().said(),
                                        money.executed().said(over)))
                        .at(money.executed().cell(), money.annual().cell())
                        .expecting(
                                "≤ " + money.annual().written(),
                                money.executed().written()))
                : Stream.empty();
    }

    private boolean both() {
        return money.executed().told() && money.annual().told();
    }

    private Stream<Finding> changed() {
        var initial = money.initial().yuan();
        if (initial.signum() <= 0 || !money.annual().told()) {
            return Stream.empty();
        }
        var change = money.annual().yuan().subtract(initial).multiply(HUNDRED);
        var percent = change.divide(initial, 2, RoundingMode.HALF_UP);
        return change.abs().compareTo(initial.multiply(MUCH)) > 0
                ? Stream.of(Finding.warning(
                                "A-12",
                                say(
                                        "The budget changed by {0}% within the year, from {1} to {2}; say why",
                                        percent.toPlainString(),
                                        money.initial().said(),
                                        money.annual().said()))
                        .at(money.annual().cell(), money.initial().cell())
                        .expecting("± 10%", percent.toPlainString() + "%"))
                : Stream.empty();
    }

    private Stream<Finding> exact() {
        var annual = money.annual().yuan();
        var same = annual.signum() > 0
                && annual.compareTo(money.initial().yuan()) == 0
                && annual.compareTo(money.executed().yuan()) == 0;
        return same
                ? Stream.of(Finding.info(
                                "A-13",
                                say(
                                        "Planned, granted and spent are the same {0}",
                                        money.annual().said()))
                        .at(
                                money.executed().cell(),
                                money.annual().cell(),
                                money.initial().cell())
                        .expecting("", money.annual().written()))
                : Stream.empty();
    }

    private Stream<Finding> band() {
        return money.computedRate().stream()
                .filter(rate -> rate.compareTo(SLOW) < 0 || rate.compareTo(FAST) > 0)
                .map(rate -> Finding.warning(
                                "A-17",
                                say(
                                        "The execution rate is {0}%; say why it is not between 80% and 120%",
                                        rate.toPlainString()))
                        .at(money.executed().cell(), money.annual().cell())
                        .expecting("80% – 120%", rate.toPlainString() + "%"));
    }
}
