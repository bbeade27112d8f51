package org.jiheng.consistency.evaluation.score;

import java.util.List;
import org.jiheng.consistency.Finding;

/**
 * The table of a self-evaluation as it is scored.
 *
 * @param open what the engine found at the scores it left open
 */
public record ScoredTable(Execution execution, List<Row> rows, Verdict verdict, List<Finding> open) {}
