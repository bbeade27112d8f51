package org.jiheng.bench.boards;

import java.io.IOException;
import java.util.List;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.bench.papers.Office;
import org.jiheng.bench.papers.Submitting;
import org.jiheng.session.MadeSessions;

/** How many a second hand in while boards are open, beside as many as when none is. */
final class LiveOrNot implements Measure {

    private static final int SECONDS = 5;
    private static final int WARM_UP_SECONDS = 15;
    private static final List<Integer> BOARDS = List.of(40, 1000);

    private final Office office;
    private final Submitting submitting;
    private final List<String> cookies;

    LiveOrNot(Office office, Submitting submitting) throws IOException {
        this.office = office;
        this.submitting = submitting;
        var sessions = BOARDS.stream().max(Integer::compare).orElseThrow() / Streams.OF_A_SESSION;
        cookies = MadeSessions.cookies(office.premises.books(), "roads.head", sessions, Office.KEY);
        submitting.flood(Extent.warmUp(WARM_UP_SECONDS));
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        var without = submitting.flood(SECONDS).perSecond();
        sheet.note("live_0_submit_per_s", without, "1/s");
        for (var boards : BOARDS) {
            try (var streams = new Streams(office.jiheng.port(), FanOut.topic(office), cookies, boards)) {
                var with = submitting.flood(SECONDS).perSecond();
                sheet.note("live_%d_submit_per_s".formatted(boards), with, "1/s");
                sheet.note("live_%d_on_vs_off".formatted(boards), with / without, "ratio");
                sheet.note("live_%d_told".formatted(boards), streams.allKnow(1) ? 1 : 0, "all");
            }
        }
    }
}
