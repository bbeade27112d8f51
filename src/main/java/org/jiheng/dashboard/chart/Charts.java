package org.jiheng.dashboard.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.ledger.Sums;

/** The charts of a board, each where there is something to draw. */
public final class Charts {

    private Charts() {}

    /** The grades stand in the order of the scheme in force. */
    public static List<Chart> of(Sums sums, Rows rows, BlockNames names, List<String> grades) {
        return Stream.of(
                        Distribution.of(sums, rows),
                        GradeShares.of(sums, rows, grades),
                        LostPoints.of(sums, rows, names),
                        Reasons.of(sums, rows),
                        Spending.of(sums, rows))
                .flatMap(Optional::stream)
                .toList();
    }
}
