package org.jiheng.overall.fact;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.notation.target.Kind;
import org.jiheng.notation.target.Target;
import org.jiheng.scoring.Scores;

/** How the target of an indicator and what was reached were read. */
final class Readings {

    private Readings() {}

    static Object target(EvaluatedRow row) {
        return row.value(EvaluationCell.TARGET).isBlank() ? "" : words(row.target());
    }

    static Object actual(EvaluatedRow row, Optional<Scores.Row> scored) {
        if (row.value(EvaluationCell.ACTUAL).isBlank()) {
            return "";
        }
        var actual = row.actual();
        return actual.answer().is(Kind.UNREADABLE)
                ? words(actual.answer())
                : scored.flatMap(Scores.Row::completion)
                        .<Object>map(percent -> say("{0}% of the target", percent.toPlainString()))
                        .orElse("");
    }

    private static Object words(Target target) {
        return target.is(Kind.UNREADABLE)
                ? say("Cannot be read: {0}", target.fault().orElse(target.reading()))
                : target.reading();
    }
}
