package org.jiheng.evaluation.drift;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.WrittenRow;
import org.jiheng.words.Say;

/** A row that does not stand as it was approved: how it departs, what was promised, what is evaluated, and why. */
public record Departure(EvaluatedRow row, List<Kind> kinds) implements WrittenRow {

    /** How a row departs from the approved targets. */
    public enum Kind {
        UNEVALUATED(say("Promised and not evaluated")),
        NOT_CONCERNED(say("Promised, now not concerned")),
        UNPROMISED(say("Evaluated and not promised")),
        RENAMED(say("Indicator renamed")),
        MOVED(say("Target moved")),
        REWEIGHED(say("Points moved"));

        private final Say label;

        Kind(Say label) {
            this.label = label;
        }

        public Say label() {
            return label;
        }
    }

    public Say kind() {
        return kinds.stream()
                .map(Kind::label)
                .reduce((one, other) -> say("{0} · {1}", one, other))
                .orElseThrow();
    }

    public String key() {
        return row.key();
    }

    public int number() {
        return row.number();
    }

    public String promisedName() {
        return row.value(EvaluationCell.PROMISED_NAME);
    }

    public String promisedTarget() {
        return row.value(EvaluationCell.PROMISED_TARGET);
    }

    public String promisedWeight() {
        return row.value(EvaluationCell.PROMISED_WEIGHT);
    }

    /** Whether the indicator is evaluated at all. */
    public boolean evaluated() {
        return row.scored();
    }

    /** The cell its reason stands in. */
    public String cell() {
        return row.cell(row.why());
    }

    public String reason() {
        return row.value(row.why());
    }

    public boolean explained() {
        return !reason().isBlank();
    }
}
