package org.jiheng.scoring;

import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.scoring.verdict.Ratio;

/** What the money scores, with the exact rate for the ceilings. */
record Spent(Scores.Execution execution, Optional<Ratio> rate, List<Finding> findings) {

    boolean isOpen() {
        return execution.weight().isPresent() && execution.score().isEmpty();
    }
}
