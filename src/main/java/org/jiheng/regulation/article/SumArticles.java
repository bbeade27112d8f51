package org.jiheng.regulation.article;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.rule.Grades;
import org.jiheng.scheme.rule.Settling;
import org.jiheng.words.Say;

/** How rows become a total, a grade and a light, in sentences. */
final class SumArticles {

    private final Scheme scheme;

    SumArticles(Scheme scheme) {
        this.scheme = scheme;
    }

    List<Article> settling() {
        var settling = scheme.settling();
        return List.of(
                weights(settling.weights()),
                rounding(settling.rounding()),
                Article.of(
                        "notApplicable",
                        settling.notApplicableSource(),
                        switch (settling.notApplicable()) {
                            case MUST_HAVE_MOVED ->
                                say(
                                        "A row that does not apply has no weight; it must have moved to its siblings before.");
                            case REDISTRIBUTE ->
                                say(
                                        "The weight of a row that does not apply is shared out among its siblings in proportion.");
                            case REBASE ->
                                say(
                                        "Without the rows that do not apply, the total is converted back to {0}.",
                                        scheme.total());
                        }),
                reasons(settling.reasons()));
    }

    private static Article weights(Settling.Weights rule) {
        var sums = rule.tolerance().signum() == 0
                ? say("Weights add up exactly at every level.")
                : say("Weights add up at every level, within {0} points.", rule.tolerance());
        var level = switch (rule.levelOne()) {
            case ERROR -> say("The weights of the first level are fixed.");
            case WARN -> say("Another weight at the first level is allowed with a warning.");
            case FREE -> say("The weights of the first level are the unit's to set.");
        };
        return Article.of("weights", rule.source(), sums, level);
    }

    private static Article rounding(Settling.Rounding rule) {
        var mode = switch (rule.mode()) {
            case HALF_UP -> say("half up");
            case HALF_EVEN -> say("half to even");
            case DOWN -> say("down");
        };
        return Article.of(
                "rounding",
                rule.source(),
                say(
                        "Points are rounded {0} to {1} places, once per row; rates are compared unrounded.",
                        mode, rule.places()));
    }

    private static Article reasons(Settling.Reasons rule) {
        var lines = new ArrayList<Say>();
        if (rule.belowWeight()) {
            lines.add(say("where a row has less than full points"));
        }
        if (rule.overFulfilled()) {
            lines.add(say("where a target was passed by far"));
        }
        if (rule.lowExecution()) {
            lines.add(say("where money was spent slowly"));
        }
        return Article.of(
                        "reasons",
                        rule.source(),
                        lines.isEmpty() ? say("No reason must be given.") : say("A reason must be given:"))
                .with(lines);
    }

    List<Article> grades() {
        var grades = scheme.grades();
        var lines = new ArrayList<Say>();
        for (var number = 0; number < grades.list().size(); number++) {
            lines.add(number == 0 ? first(grades.list().get(0)) : next(grades.list(), number));
        }
        return List.of(Article.of("grades", grades.source(), say("The total is told in a word:"))
                .with(lines));
    }

    private Say first(Grades.Grade grade) {
        return say("{0}: {1} to {2} points", grade.name(), grade.from(), scheme.total());
    }

    private static Say next(List<Grades.Grade> grades, int number) {
        var grade = grades.get(number);
        var above = grades.get(number - 1).from();
        return grade.from().signum() == 0
                ? say("{0}: below {1} points", grade.name(), above)
                : say("{0}: {1} to below {2} points", grade.name(), grade.from(), above);
    }

    List<Article> lights() {
        var lights = scheme.lights();
        return !LevelArticles.known(lights.source())
                ? List.of()
                : List.of(
                        Article.of(
                                        "lights",
                                        lights.source(),
                                        say(
                                                "Progress is the value so far ÷ what the months gone by should have brought."))
                                .with(List.of(
                                        say("Below {0}%: red", lights.redBelow()),
                                        say("{0}% to below {1}%: yellow", lights.redBelow(), lights.yellowBelow()),
                                        say("{0}% to below {1}%: green", lights.yellowBelow(), lights.blueFrom()),
                                        say("{0}% and above: blue", lights.blueFrom()),
                                        say("Where less is better: within the target green, above it red."),
                                        say("In words: reached green, partly yellow, not red."))),
                        Article.of(
                                "lights.money",
                                lights.source(),
                                say(
                                        "Money: the execution rate ÷ the share of the year gone by; below {0}% red, from there to below {1}% yellow, else green.",
                                        lights.moneyRedBelow(), lights.moneyYellowBelow())),
                        Article.of(
                                "lights.worst",
                                lights.source(),
                                say(
                                        "A project shows the worst of its lights, from the worst on: {0}.",
                                        Regulation.joined(lights.worstFirst().stream()
                                                .map(light -> Terms.of(light.name()))
                                                .toList()))));
    }
}
