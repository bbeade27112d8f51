package org.jiheng.bench.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.bench.gauge.Flood;
import org.jiheng.bench.gauge.Tool;
import org.jiheng.trial.caller.OpenLoop;
import org.jiheng.trial.evaluation.Drafts;

/** One draft after the other handed in by eight writers; every receipt is looked for afterwards. */
public final class Submitting {

    private static final int SEE_OTHER = 303;

    private final Office office;
    private final Drafts drafts;

    /** How many a second there are drafts for; more than twice of what was reached last. */
    private double ample = 300;

    public Submitting(Office office, Drafts drafts) {
        this.office = office;
        this.drafts = drafts;
    }

    public Flood flood(int seconds) throws IOException {
        return flood(seconds, office.jiheng.port());
    }

    /** Through another door. */
    public Flood flood(int seconds, int port) throws IOException {
        var first = drafts.more((int) (ample * seconds));
        var script = Path.of("bench", "submit.lua").toString();
        var words = new ArrayList<>(List.of("-s", script, "http://127.0.0.1:" + port + "/", "--", "" + first));
        for (var writer : office.writers()) {
            words.addAll(List.of(Office.cookies(writer), writer.token()));
        }
        var flood = Flood.of(office.jiheng, words, Office.WRITERS, seconds);
        drafts.believe(first, receipts(flood.said()), Office.WRITERS);
        ample = Math.max(ample, 2.5 * flood.perSecond());
        return flood;
    }

    private static List<Integer> receipts(String said) {
        if (Tool.number(said, "other (\\d+)") > 0) {
            throw new IllegalStateException("not every answer was a receipt: " + said);
        }
        var told = said.lines().filter(line -> line.startsWith("receipts ")).findFirst();
        return Stream.of(told.orElseThrow().split(" "))
                .skip(1)
                .map(Integer::parseInt)
                .toList();
    }

    /** The wait that one submission in a hundred exceeds when so many a second are due. */
    double slowest(int perSecond, int seconds) throws IOException {
        var tokens = new ArrayList<String>();
        for (var writer : office.writers()) {
            tokens.add(writer.token());
        }
        var first = drafts.more(perSecond * seconds);
        try (var loop = new OpenLoop(office.jiheng.port(), "")) {
            var waits = loop.ask(turn -> errand(first + turn, tokens), perSecond, seconds);
            if (waits.wrong() > 0) {
                throw new IllegalStateException(waits.wrong() + " submissions got no receipt");
            }
            var all =
                    IntStream.range(first, first + perSecond * seconds).boxed().toList();
            drafts.believe(first, all, 0);
            return waits.millis(99);
        }
    }

    private OpenLoop.Errand errand(int paper, List<String> tokens) {
        var writer = office.writers().get(paper % Office.WRITERS);
        var form = "csrf=%s&key=00000000-0000-4000-8000-%012d&version=0&agreed=yes"
                .formatted(tokens.get(paper % Office.WRITERS), paper);
        return new OpenLoop.Errand("/papers/" + paper + "/submission", Office.cookies(writer), form, SEE_OTHER);
    }
}
