package org.jiheng.bench.boards;

import java.io.IOException;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.bench.papers.Submitting;
import org.jiheng.trial.Relay;

/** How many a second hand in through one door to two instances, beside the same door to one of them. */
final class TwoInstances implements Measure {

    private static final int SECONDS = 5;

    private final Submitting submitting;
    private final Relay toOne;
    private final Relay toBoth;

    TwoInstances(Submitting submitting, Relay toOne, Relay toBoth) {
        this.submitting = submitting;
        this.toOne = toOne;
        this.toBoth = toBoth;
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        var one = submitting.flood(SECONDS, toOne.port()).perSecond();
        var both = submitting.flood(SECONDS, toBoth.port()).perSecond();
        sheet.note("instances_1_submit_per_s", one, "1/s");
        sheet.note("instances_2_submit_per_s", both, "1/s");
        sheet.note("instances_2_vs_1", both / one, "ratio");
    }
}
