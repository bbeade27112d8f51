package org.jiheng.bench.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.trial.caller.Caller;
import org.jiheng.trial.evaluation.Drafts;
import org.jiheng.trial.evaluation.Evaluation;

/** What the clerk of a small unit and the clerk of a very large one wait for, against the same before the rows were there. */
final class Skew {

    private static final int SEE_OTHER = 303;
    private static final int BUSY = 503;
    private static final int SMALL = 12;
    private static final int TIMES_A_ROUND = 5;
    private static final int WARM_UP = 25;
    private static final Map<String, String> PAGES = pages();

    private final Office office;
    private final Evaluation evaluation;
    private final Drafts drafts;
    private final Caller small;
    private final Map<String, Double> before = new LinkedHashMap<>();
    private int refused;

    Skew(Office office) throws IOException {
        this.office = office;
        evaluation = new Evaluation(office.premises.books(), office.clerk, 10);
        drafts = new Drafts(office.premises.books(), evaluation.id());
        small = new Caller(office.jiheng.port());
        Office.signIn(small, "roads2.clerk");
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("tasks", "/tasks");
        pages.put("list", "/evaluations");
        pages.put("best", "/evaluations?sort=-total");
        pages.put("projects", "/projects");
        return pages;
    }

    void measure(Sheet sheet) throws IOException {
        measured(office.clerk, Evaluation.UNIT, Extent.warmUp(WARM_UP));
        before.putAll(both(TIMES_A_ROUND * Extent.rounds()));
        var began = System.nanoTime();
        SkewedUnit.fill(office.premises.books(), evaluation.id());
        sheet.note("skew_filling_s", (System.nanoTime() - began) / 1e9, "s");
        both(1).forEach((name, cold) -> sheet.note("skew_" + name + "_first_ms", cold, "ms"));
        both(TIMES_A_ROUND * Extent.rounds()).forEach((name, millis) -> {
            sheet.note("skew_" + name + "_ms", millis, "ms");
            sheet.note("skew_" + name + "_times", millis / before.get(name), "ratio");
        });
        sheet.note("skew_refused", refused, "pages");
    }

    private Map<String, Double> both(int times) throws IOException {
        var all = new LinkedHashMap<String, Double>();
        measured(small, SMALL, times).forEach((name, millis) -> all.put("small_" + name, millis));
        measured(office.clerk, Evaluation.UNIT, times).forEach((name, millis) -> all.put("big_" + name, millis));
        return all;
    }

    /** Medians of one request after the other. */
    private Map<String, Double> measured(Caller clerk, int unit, int times) throws IOException {
        var first = drafts.more(times, unit);
        var waits = new LinkedHashMap<String, List<Double>>();
        for (var turn = 0; turn < times; turn++) {
            for (var page : PAGES.entrySet()) {
                note(waits, page.getKey(), millis(clerk, page.getValue()));
            }
            note(waits, "page", millis(clerk, "/evaluations/" + (first + turn)));
            note(waits, "check", millis(clerk, "/papers/" + (first + turn) + "/check"));
            note(waits, "submit", submitted(clerk, first + turn));
        }
        drafts.believe(first, IntStream.range(first, first + times).boxed().toList(), 0);
        var medians = new LinkedHashMap<String, Double>();
        waits.forEach(
                (name, all) -> medians.put(name, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }

    private static void note(Map<String, List<Double>> waits, String name, double millis) {
        waits.computeIfAbsent(name, first -> new ArrayList<>()).add(millis);
    }

    /** A page that is refused because it takes too long counts with its wait. */
    private double millis(Caller clerk, String path) throws IOException {
        var start = System.nanoTime();
        var status = clerk.get(path).statusCode();
        if (status == BUSY) {
            refused++;
        } else if (status != 200) {
            throw new IllegalStateException(path + " was " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private double submitted(Caller clerk, int paper) throws IOException {
        clerk.token();
        var start = System.nanoTime();
        var form = Map.of("version", "0", "agreed", "yes");
        var answer = clerk.post("/papers/" + paper + "/submission", form);
        for (; answer.statusCode() == BUSY; refused++) {
            answer = clerk.post("/papers/" + paper + "/submission", form);
        }
        if (answer.statusCode() != SEE_OTHER) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
