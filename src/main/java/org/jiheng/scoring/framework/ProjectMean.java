package org.jiheng.scoring.framework;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.figure.Figure;
import org.jiheng.scoring.framework.Framework.Answer;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;

/** What the projects of a department scored of a hundred is what the indicator gets of its weight. */
final class ProjectMean {

    private static final BigDecimal FULL = new BigDecimal(100);

    private ProjectMean() {}

    static Verdict of(Named named, Answer answer) {
        if (answer.actual().answer().figure().isEmpty() && answer.declared().isPresent()) {
            return GivenMarks.of(named, answer);
        }
        return answer.actual()
                .answer()
                .figure()
                .filter(figure -> !figure.range())
                .map(Figure::number)
                .filter(points -> points.signum() >= 0 && points.compareTo(FULL) <= 0)
                .map(points -> scored(named, points))
                .orElseGet(() -> Verdict.undecided(
                        Open.person(Open.FIGURES, "actual", say("no project has a score that could be taken over yet")),
                        named.origin()));
    }

    private static Verdict scored(Named named, BigDecimal points) {
        var share = Worth.share(new Ratio(points, FULL), "× %s ÷ 100".formatted(Numeral.written(points)));
        return points.compareTo(FULL) == 0
                ? Verdict.full(say("the projects scored all of their points"), named.origin())
                : Verdict.part(
                        share, say("the projects scored {0} of 100 points", Numeral.written(points)), named.origin());
    }
}
