package org.jiheng.overall.rollup;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A figure of a roll-up as a page tells it: what it is called, what it is, and how it comes about. */
public record RollupLine(Say label, Object value, Say basis) {

    /** In the order of the block: how many, how they scored, how they spent, how many have each grade. */
    public static List<RollupLine> of(Rollup rollup) {
        return Stream.of(number(rollup), means(rollup), ends(rollup), Stream.of(money(rollup)), grades(rollup))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<RollupLine> number(Rollup rollup) {
        var projects = new RollupLine(
                say("Projects to be evaluated"),
                rollup.projects(),
                say("Projects of the department with a budget in the year; {0} exempt", rollup.exempt()));
        var evaluated = new RollupLine(
                say("Projects with an approved evaluation"),
                rollup.evaluated(),
                say("{0} of them with a complete score, {1} with scores left open", rollup.scored(), rollup.open()));
        var open = new RollupLine(
                say("Projects whose score is undecided"),
                rollup.open(),
                say("They count in no mean, and have neither a lowest score nor a grade"));
        return rollup.open() > 0 ? Stream.of(projects, evaluated, open) : Stream.of(projects, evaluated);
    }

    private static Stream<RollupLine> means(Rollup rollup) {
        return Stream.of(
                new RollupLine(
                        say("Mean score of the projects"),
                        points(rollup.mean()),
                        of(
                                rollup.mean(),
                                say(
                                        "Sum of the complete scores {0} ÷ {1}",
                                        rollup.total().stripTrailingZeros().toPlainString(), rollup.scored()))),
                new RollupLine(
                        say("Mean score of the projects, weighted by their budgets"),
                        points(rollup.weightedMean()),
                        of(
                                rollup.weightedMean(),
                                say("Each score times the budget of its whole year, ÷ {0}", wan(rollup.weights())))));
    }

    private static Stream<RollupLine> ends(Rollup rollup) {
        return Stream.of(
                new RollupLine(
                        say("Lowest score of a project"),
                        points(rollup.minimum()),
                        of(rollup.minimum(), say("The highest is {0}", points(rollup.maximum())))),
                new RollupLine(
                        say("Spread of the scores"),
                        points(rollup.deviation()),
                        of(rollup.deviation(), say("Standard deviation; 0 where all projects have the same points"))));
    }

    /** Where there is no figure, nothing is said of how it came about. */
    private static Say of(Optional<BigDecimal> points, Say basis) {
        return points.isPresent() ? basis : say("No project has a complete approved score yet");
    }

    private static RollupLine money(Rollup rollup) {
        return new RollupLine(
                say("Execution rate of all projects"),
                rollup.executionRate().map(each -> each + "%").orElse(Figures.ABSENT),
                rollup.spending() == 0
                        ? say("No project has an approved figure of what it spent yet")
                        : say(
                                "Spent {0} ÷ budgets {1}, of the {2} that say it",
                                wan(rollup.spent()), wan(rollup.spentOf()), rollup.spending()));
    }

    private static Stream<RollupLine> grades(Rollup rollup) {
        return rollup.shares().entrySet().stream()
                .map(share -> new RollupLine(
                        say("Grade {0}|rollup", share.getKey()),
                        say("{0} ({1}%)|rollup", rollup.grades().get(share.getKey()), share.getValue()),
                        say("Of the projects with a complete score")));
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse(Figures.ABSENT);
    }

    private static String wan(BigDecimal yuan) {
        return MoneyUnit.WAN_YUAN.written(yuan);
    }
}
