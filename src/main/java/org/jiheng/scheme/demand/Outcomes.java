package org.jiheng.scheme.demand;

import java.util.Optional;
import org.jiheng.consistency.Severity;
import org.jiheng.consistency.evaluation.score.Computed;
import org.jiheng.scoring.Scores;
import org.jiheng.scoring.verdict.Asks;
import org.jiheng.scoring.verdict.Outcome;

/** What the engine made of a row, as the checks know it. */
public final class Outcomes {

    private Outcomes() {}

    public static Computed of(Scores.Row row) {
        return new Computed(
                row.score(),
                row.outcome() == Outcome.PARTLY || row.outcome() == Outcome.NOT_MET,
                row.outcome() == Outcome.NOT_APPLICABLE,
                gravity(row.asks()));
    }

    private static Optional<Severity> gravity(Asks asks) {
        return switch (asks) {
            case NOTHING -> Optional.empty();
            case EXPLANATION -> Optional.of(Severity.WARNING);
            case REASON -> Optional.of(Severity.ERROR);
        };
    }
}
