package org.jiheng.bench.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.bench.gauge.Flood;
import org.jiheng.bench.gauge.Overheard;
import org.jiheng.bench.gauge.Pgbench;
import org.jiheng.bench.gauge.Tool;
import org.jiheng.trial.caller.Caller;
import org.jiheng.trial.caller.OpenLoop;

/** One cell after the other saved by eight writers, all in some papers; what was acknowledged is looked for afterwards. */
final class Saving {

    private static final int ALL_OF_IT = 999_999_999;

    private final Office office;
    private final int papers;

    Saving(Office office, int papers) {
        this.office = office;
        this.papers = papers;
    }

    Flood flood(int seconds) throws IOException {
        var words =
                new ArrayList<>(List.of("-s", Path.of("bench", "save.lua").toString(), office.jiheng.url("/"), "--"));
        words.addAll(List.of("" + Office.FIRST_PAPER, "" + papers, String.join(",", cells())));
        for (var writer : office.writers()) {
            words.addAll(List.of(Office.cookies(writer), writer.token()));
        }
        var before = lines();
        var flood = Flood.of(office.jiheng, words, Office.WRITERS, seconds);
        believe(flood, lines() - before);
        return flood;
    }

    /** The wait that one save in a hundred exceeds when so many a second are due. */
    double slowest(int perSecond, int seconds) throws IOException {
        var tokens = new ArrayList<String>();
        for (var writer : office.writers()) {
            tokens.add(writer.token());
        }
        try (var loop = new OpenLoop(office.jiheng.port(), "")) {
            var waits = loop.ask(turn -> errand(turn, tokens.get(turn % Office.WRITERS)), perSecond, seconds);
            if (waits.wrong() > 0) {
                throw new IllegalStateException(waits.wrong() + " saves were not answered as they should be");
            }
            return waits.millis(99);
        }
    }

    private OpenLoop.Errand errand(int turn, String token) {
        var form = "csrf=%s&seen=%d&c.%s=%d"
                .formatted(token, ALL_OF_IT, cells().get(turn % Office.WRITERS), System.nanoTime());
        var writer = office.writers().get(turn % Office.WRITERS);
        return new OpenLoop.Errand(
                "/papers/" + (Office.FIRST_PAPER + turn % papers) + "/cells", Office.cookies(writer), form);
    }

    /** Each writer has a row of their own where they share the paper. */
    private static List<String> cells() {
        return IntStream.rangeClosed(1, Office.WRITERS)
                .mapToObj(row -> "i." + Rows.key(row) + ".level3")
                .toList();
    }

    /** What was on its way when the time was up may have been done without having been counted, and nothing else. */
    private void believe(Flood flood, long written) {
        var kept = (long) Tool.number(flood.said(), "kept (\\d+)");
        var wrong = Tool.number(flood.said(), "asked (\\d+)") + Tool.number(flood.said(), "other (\\d+)");
        if (wrong > 0 || written < kept || written > kept + Office.WRITERS) {
            throw new IllegalStateException("%d kept, %d written: %s".formatted(kept, written, flood.said()));
        }
        var torn = office.premises.books().count("""
                select count(*)
                  from paper p
                  join lateral (select r.number, r.cells from revision r
                                 where r.paper = 'paper' and r.paper_id = p.id order by number desc limit 1) r on true
                 where p.id >= %d
                   and (p.revision <> r.number
                        or exists (select from jsonb_each(r.cells) c where p.cells ->> c.key <> c.value ->> 1))
                """.formatted(Office.FIRST_PAPER));
        if (torn > 0) {
            throw new IllegalStateException(torn + " papers are not what their history says");
        }
    }

    private long lines() {
        return office.premises.books().count("""
                select count(*)
                  from revision
                 where paper = 'paper'
                   and paper_id >= %d
                   and deed = 'FILLED_IN'
                   and done
                """.formatted(Office.FIRST_PAPER));
    }

    /** The statements of one save by one who has seen everything; each client of the database has a paper of its own. */
    Optional<Pgbench> limit() {
        var books = office.premises.books();
        var turn = new int[1];
        var path = "/papers/" + Office.FIRST_PAPER + "/cells";
        var asked = Overheard.of(
                books, () -> kept(office.writers().get(0), path, Map.of(cells().get(0), "抄写" + ++turn[0])));
        var script = office.premises.data().resolve("save%d.sql".formatted(papers));
        var choice = "\\set paper %d + :client_id %% %d\n".formatted(Office.FIRST_PAPER, papers);
        return Pgbench.of(books, script, choice, Map.of("" + Office.FIRST_PAPER, ":paper"), asked);
    }

    private static void kept(Caller writer, String path, Map<String, String> cells) throws IOException {
        var answer = writer.save(path, ALL_OF_IT, cells);
        if (answer.statusCode() != 200 || !answer.body().contains("\"conflicts\":[]")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
