package org.jiheng.bench.gauge;

import java.io.IOException;
import java.util.List;

/** Something that is measured once a round. */
@FunctionalInterface
public interface Measure {

    void measure(Sheet sheet) throws IOException;

    /** One after the other and again, so that each meets the same hours of the machine. */
    static void rounds(int rounds, List<? extends Measure> measures, Sheet sheet) throws IOException {
        for (var round = 1; round <= rounds; round++) {
            System.err.println("Round " + round);
            for (var measure : measures) {
                measure.measure(sheet);
            }
        }
    }
}
