package org.jiheng.bench.boards;

import java.io.IOException;
import java.util.List;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.bench.papers.Office;
import org.jiheng.bench.papers.Submitting;
import org.jiheng.session.MadeSessions;
import org.jiheng.trial.Patience;

/** How many a second hand in while boards are open, beside as many as when none is, just before and just after. */
final class LiveOrNot implements Measure {

    private static final int SECONDS = Extent.warmUp(6);
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS_TO_TELL = 10;
    private static final List<Integer> BOARDS = List.of(40, 1000);

    private final Office office;
    private final Submitting submitting;
    private final Turns turns;
    private final List<String> cookies;
    private double without;

    LiveOrNot(Office office, Submitting submitting) throws IOException {
        this.office = office;
        this.submitting = submitting;
        turns = new Turns(office.premises.books());
        var sessions = BOARDS.stream().max(Integer::compare).orElseThrow() / Streams.OF_A_SESSION;
        cookies = MadeSessions.cookies(office.premises.books(), "roads.head", sessions, Office.KEY);
        submitting.flood(Extent.warmUp(WARM_UP_SECONDS));
        with(1000, Extent.warmUp(WARM_UP_SECONDS));
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        without = without(sheet);
        for (var boards : BOARDS) {
            var with = with(boards, SECONDS);
            sheet.note("live_%d_submit_per_s".formatted(boards), with.submitted, "1/s");
            sheet.note("live_%d_told_per_s".formatted(boards), with.told, "1/s");
            var before = without;
            without = without(sheet);
            sheet.note("live_%d_on_vs_off".formatted(boards), 2 * with.submitted / (before + without), "ratio");
        }
    }

    private double without(Sheet sheet) throws IOException {
        turns.settled();
        var perSecond = submitting.flood(SECONDS).perSecond();
        sheet.note("live_0_submit_per_s", perSecond, "1/s");
        return perSecond;
    }

    /** How many handed in a second, and how often each board was told something. */
    private record With(double submitted, double told) {}

    /** Not believed unless every board knows everything in the end. */
    private With with(int boards, int seconds) throws IOException {
        turns.settled();
        try (var streams = new Streams(office.jiheng.port(), FanOut.topic(office), cookies, boards)) {
            var before = streams.events();
            var perSecond = submitting.flood(seconds).perSecond();
            var told = (double) (streams.events() - before) / boards / seconds;
            var newest = turns.settled();
            if (Patience.until(SECONDS_TO_TELL, () -> streams.allKnow(newest)) >= SECONDS_TO_TELL) {
                throw new IllegalStateException("not every board knows what was handed in");
            }
            return new With(perSecond, told);
        }
    }
}
