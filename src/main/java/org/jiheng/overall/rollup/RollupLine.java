package org.jiheng.overall.rollup;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A figure of a roll-up as a page tells it: what it is called, what it is, and how it comes about. */
public record RollupLine(Say label, Object value, Say basis) {

    /** In the order of the block: how many, how they scored, how they spent. */
    public static List<RollupLine> of(Rollup rollup) {
        var lines = new ArrayList<RollupLine>();
        lines.add(new RollupLine(
                say("Projects to be evaluated"),
                rollup.projects(),
                say("Projects of the department with a budget in the year; {0} exempt", rollup.exempt())));
        lines.add(new RollupLine(
                say("Projects with an approved evaluation"),
                rollup.evaluated(),
                say("{0} of them with a complete score, {1} with scores left open", rollup.scored(), rollup.open())));
        lines.add(new RollupLine(
                say("Mean score of the projects"),
                points(rollup.mean()),
                say(
                        "Sum of the complete scores {0} ÷ {1}",
                        rollup.total().stripTrailingZeros().toPlainString(), rollup.scored())));
        lines.add(new RollupLine(
                say("Mean score of the projects, weighted by their budgets"),
                points(rollup.weightedMean()),
                say("Each score times the budget of its whole year, ÷ {0}", wan(rollup.weights()))));
        lines.add(new RollupLine(
                say("Lowest score of a project"),
                points(rollup.minimum()),
                say("The highest is {0}", points(rollup.maximum()))));
        lines.add(new RollupLine(
                say("Spread of the scores"),
                points(rollup.deviation()),
                say("Standard deviation; 0 where all projects have the same points")));
        lines.add(new RollupLine(
                say("Execution rate of all projects"),
                rollup.executionRate().map(each -> each + "%").orElse(Figures.ABSENT),
                say(
                        "Spent {0} ÷ budgets {1}, of the {2} that say it",
                        wan(rollup.spent()), wan(rollup.spentOf()), rollup.spending())));
        rollup.shares()
                .forEach((grade, share) -> lines.add(new RollupLine(
                        say("Grade {0}|rollup", grade),
                        say("{0} ({1}%)|rollup", rollup.grades().get(grade), share),
                        say("Of the projects with a complete score"))));
        return List.copyOf(lines);
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse(Figures.ABSENT);
    }

    private static String wan(BigDecimal yuan) {
        return MoneyUnit.WAN_YUAN.written(yuan);
    }
}
