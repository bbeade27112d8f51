package org.jiheng.bench.boards;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.bench.papers.Office;
import org.jiheng.bench.papers.Submitting;
import org.jiheng.trial.Relay;
import org.jiheng.trial.caller.Caller;
import org.jiheng.trial.evaluation.Drafts;
import org.jiheng.trial.evaluation.Evaluation;

/** Measures what heads of departments look at: boards, score tables, their downloads, and what is told to all who look. */
public final class BoardBench {

    private static final String STREAMS = "6000";

    private BoardBench() {}

    public static void run(Set<String> names, int rounds, Sheet sheet) throws IOException {
        if (!Collections.disjoint(names, Set.of("growth", "export"))) {
            grown(names, rounds, sheet);
        }
        if (!Collections.disjoint(names, Set.of("fanout", "live", "instances"))) {
            told(names, rounds, sheet);
        }
    }

    /** In an office of its own, for with a million projects it is never the same again. */
    private static void grown(Set<String> names, int rounds, Sheet sheet) throws IOException {
        var metrics = freePort();
        try (var office = new Office(Map.of("JIHENG_METRICS_PORT", "" + metrics))) {
            var head = new Caller(office.jiheng.port());
            Office.signIn(head, "roads.head");
            var began = System.nanoTime();
            GrownYears.fill(office.premises.books());
            sheet.note("growth_filling_s", (System.nanoTime() - began) / 1e9, "s");
            if (names.contains("growth")) {
                growth(office, head, rounds, sheet);
            }
            if (names.contains("export")) {
                Measure.rounds(rounds, List.of(new ExportRate(office, head, metrics)), sheet);
            }
        }
    }

    private static void growth(Office office, Caller head, int rounds, Sheet sheet) throws IOException {
        try (var churn = new Churn(office.premises.books())) {
            Measure.rounds(rounds, List.of(new Growth(head)), sheet);
            sheet.note("growth_changes", churn.turns(), "lines");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void told(Set<String> names, int rounds, Sheet sheet) throws IOException {
        try (var office = new Office(Map.of("JIHENG_LIVE_STREAMS", STREAMS))) {
            var evaluation = new Evaluation(office.premises.books(), office.clerk, 10);
            var drafts = new Drafts(office.premises.books(), evaluation.id());
            var measures = new ArrayList<Measure>();
            if (names.contains("fanout")) {
                measures.add(new FanOut("sse", office, drafts, office.jiheng.port(), 1000));
                measures.add(new FanOut("sse_5000", office, drafts, office.jiheng.port(), 5000));
            }
            if (names.contains("live")) {
                measures.add(new LiveOrNot(office, new Submitting(office, drafts)));
            }
            Measure.rounds(rounds, measures, sheet);
            if (names.contains("instances")) {
                together(office, drafts, rounds, sheet);
            }
            sheet.note("rss_boards_mb", office.jiheng.residentMb(), "MB");
        }
    }

    private static void together(Office office, Drafts drafts, int rounds, Sheet sheet) throws IOException {
        try (var neighbour = new Neighbour(office);
                var one = new Relay(office.jiheng.port());
                var other = new Relay(neighbour.jiheng.port());
                var both = new Relay(office.jiheng.port(), neighbour.jiheng.port())) {
            var submitting = new Submitting(office, drafts);
            var instances = new TwoInstances(office.premises.books(), submitting, one, other, both);
            var elsewhere = new FanOut("sse_other", office, drafts, neighbour.jiheng.port(), 1000);
            Measure.rounds(rounds, List.of(instances, elsewhere), sheet);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
