package org.jiheng.bench.boards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.bench.papers.Office;
import org.jiheng.session.MadeSessions;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Waits;
import org.jiheng.trial.evaluation.Drafts;

/** How long after a self-evaluation is handed in every open board of its department says so. */
final class FanOut implements Measure {

    private static final int DEEDS = 20;
    private static final int DEEDS_TO_WARM_UP = 15;
    private static final int SECONDS = 20;

    /** Between two deeds, so that each meets boards that are at rest. */
    private static final double PAUSE = 0.4;

    private static final Map<String, String> FORM = Map.of("version", "0", "agreed", "yes");

    private final String name;
    private final Office office;
    private final Drafts drafts;
    private final Turns turns;
    private final int port;
    private final int count;
    private final List<String> cookies;
    private boolean warm;

    /** Of boards that are open at this port, which may be another instance than the one the deeds are done at. */
    FanOut(String name, Office office, Drafts drafts, int port, int count) {
        this.name = name;
        this.office = office;
        this.drafts = drafts;
        this.port = port;
        this.count = count;
        turns = new Turns(office.premises.books());
        cookies = MadeSessions.cookies(
                office.premises.books(), "roads.head", 1 + count / Streams.OF_A_SESSION, Office.KEY);
    }

    static String topic(Office office) {
        return "10.%s.LATEST"
                .formatted(office.premises.books().column("select this_year()").get(0));
    }

    /** From the moment it was sent, which is before it is committed, and from the moment it was answered, which is after. */
    private final class Told {

        private final List<Long> sent = new ArrayList<>();
        private final List<Long> answered = new ArrayList<>();
        private final List<Long> first = new ArrayList<>();
        private int lost;

        void note(Sheet sheet) {
            sheet.note(name + "_p50_ms", new Waits(sent, 0).millis(50), "ms");
            sheet.note(name + "_p99_ms", new Waits(sent, 0).millis(99), "ms");
            sheet.note(name + "_max_ms", new Waits(sent, 0).millis(100), "ms");
            sheet.note(name + "_first_p50_ms", new Waits(first, 0).millis(50), "ms");
            sheet.note(name + "_answered_p50_ms", new Waits(answered, 0).millis(50), "ms");
            sheet.note(name + "_answered_p99_ms", new Waits(answered, 0).millis(99), "ms");
            sheet.note(name + "_lost", lost, "events");
        }
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        var warmUp = Extent.warmUp(DEEDS_TO_WARM_UP);
        var deeds = Extent.warmUp(DEEDS);
        var first = drafts.more(warmUp + deeds);
        if (!warm) {
            new Streams(port, topic(office), cookies, count).close();
            warm = true;
        }
        try (var streams = new Streams(port, topic(office), cookies, count)) {
            sheet.note(name + "_opening_s", streams.opening(), "s");
            for (var deed = 0; deed < warmUp; deed++) {
                deed(first + deed, streams, new Told());
            }
            var told = new Told();
            var before = office.jiheng.cpuMicros();
            for (var deed = 0; deed < deeds; deed++) {
                deed(first + warmUp + deed, streams, told);
            }
            told.note(sheet);
            sheet.note(name + "_deed_cpu_ms", (office.jiheng.cpuMicros() - before) / 1000.0 / deeds, "ms");
        }
    }

    private void deed(int paper, Streams streams, Told told) throws IOException {
        Patience.pass(PAUSE);
        var before = turns.newest();
        var start = System.nanoTime();
        var answer = office.writers().get(0).post("/papers/" + paper + "/submission", FORM);
        var end = System.nanoTime();
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        Patience.pass(PAUSE);
        var turn = turns.after(before);
        Patience.until(SECONDS, () -> streams.allKnow(turn));
        var knew = streams.knew(turn);
        told.lost += (int) knew.stream().filter(moment -> moment == 0).count();
        var moments = knew.stream().filter(moment -> moment > 0).toList();
        moments.forEach(moment -> told.sent.add((moment - start) / 1000));
        moments.forEach(moment -> told.answered.add(Math.max(0, (moment - end) / 1000)));
        moments.stream().min(Long::compare).ifPresent(moment -> told.first.add((moment - start) / 1000));
    }
}
