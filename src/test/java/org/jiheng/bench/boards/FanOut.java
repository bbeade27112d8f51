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
    private static final int SECONDS = 20;
    private static final String TURN = "select turn from ledger_stand where node_id = 10 and year = this_year()";

    private static final Map<String, String> FORM = Map.of("version", "0", "agreed", "yes");

    private final String name;
    private final Office office;
    private final Drafts drafts;
    private final int port;
    private final int count;
    private final List<String> cookies;

    /** Of boards that are open at this port, which may be another instance than the one the deeds are done at. */
    FanOut(String name, Office office, Drafts drafts, int port, int count) {
        this.name = name;
        this.office = office;
        this.drafts = drafts;
        this.port = port;
        this.count = count;
        cookies = MadeSessions.cookies(
                office.premises.books(), "roads.head", 1 + count / Streams.OF_A_SESSION, Office.KEY);
    }

    static String topic(Office office) {
        return "10.%s.LATEST"
                .formatted(office.premises.books().column("select this_year()").get(0));
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        var sent = new ArrayList<Long>();
        var answered = new ArrayList<Long>();
        var lost = 0;
        try (var streams = new Streams(port, topic(office), cookies, count)) {
            var deeds = Extent.warmUp(DEEDS);
            var first = drafts.more(deeds);
            for (var deed = 0; deed < deeds; deed++) {
                lost += deed(first + deed, streams, sent, answered);
            }
        }
        sheet.note(name + "_p50_ms", new Waits(sent, 0).millis(50), "ms");
        sheet.note(name + "_p99_ms", new Waits(sent, 0).millis(99), "ms");
        sheet.note(name + "_max_ms", new Waits(sent, 0).millis(100), "ms");
        sheet.note(name + "_answered_p99_ms", new Waits(answered, 0).millis(99), "ms");
        sheet.note(name + "_lost", lost, "events");
    }

    /** From the moment it was sent, which is before it is committed, and from the moment it was answered, which is after. */
    private int deed(int paper, Streams streams, List<Long> sent, List<Long> answered) throws IOException {
        var books = office.premises.books();
        var before = books.columnOfAll(TURN);
        var start = System.nanoTime();
        var answer = office.writers().get(0).post("/papers/" + paper + "/submission", FORM);
        var end = System.nanoTime();
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        Patience.until(SECONDS, () -> !books.columnOfAll(TURN).equals(before));
        var turn = Long.parseLong(books.columnOfAll(TURN).get(0));
        Patience.until(SECONDS, () -> streams.allKnow(turn));
        var lost = 0;
        for (var knew : streams.knew(turn)) {
            if (knew == 0) {
                lost++;
            } else {
                sent.add((knew - start) / 1000);
                answered.add(Math.max(0, (knew - end) / 1000));
            }
        }
        return lost;
    }
}
