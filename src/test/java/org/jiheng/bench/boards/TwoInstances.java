package org.jiheng.bench.boards;

import java.io.IOException;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.bench.papers.Submitting;
import org.jiheng.trial.Books;
import org.jiheng.trial.Relay;

/** How many a second hand in through one door to two instances, beside the same door to one of them, by turns. */
final class TwoInstances implements Measure {

    private static final int SECONDS = Extent.warmUp(6);
    private static final int WARM_UP_SECONDS = 15;

    private final Submitting submitting;
    private final Turns turns;
    private final Relay toOne;
    private final Relay toBoth;

    TwoInstances(Books books, Submitting submitting, Relay toOne, Relay toOther, Relay toBoth) throws IOException {
        this.submitting = submitting;
        this.toOne = toOne;
        this.toBoth = toBoth;
        turns = new Turns(books);
        submitting.flood(Extent.warmUp(WARM_UP_SECONDS), toOther.port());
        submitting.flood(Extent.warmUp(WARM_UP_SECONDS), toOne.port());
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        var before = through(toOne);
        var both = (through(toBoth) + through(toBoth)) / 2;
        var after = through(toOne);
        sheet.note("instances_1_submit_per_s", (before + after) / 2, "1/s");
        sheet.note("instances_2_submit_per_s", both, "1/s");
        sheet.note("instances_2_vs_1", 2 * both / (before + after), "ratio");
    }

    private double through(Relay door) throws IOException {
        turns.settled();
        return submitting.flood(SECONDS, door.port()).perSecond();
    }
}
