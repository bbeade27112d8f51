package org.jiheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiheng.bench.boards.BoardBench;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.bench.papers.PaperBench;

/** Measures everything in one interleaved run, so that what else the machine does meets all figures alike. */
public final class Bench {

    private static final Path RESULTS = Path.of("target", "bench", "results.tsv");
    private static final String USAGE = """
            Usage: bench/run [--short] [NAME...]

              start         cold and warm start to the first page, memory after it
              page          a signed-in page against the bare page and against the database alone
              pace          the slowest of a hundred pages at 300 a second
              storm         pages while 300 people sign in within 30 seconds
              declaration   a declaration of 10 and of 30 rows against the bare page and the database alone, its bytes
              autosave      one cell saved, each writer in a paper of their own and eight in one, against the database alone
              submit        a self-evaluation handed in whole against the database alone, every receipt looked for; its page
              preview       the scores while eight people type into their own, and in a browser slowed six times
              skew          a unit with 80,000 of 100,000 papers beside small ones: pages, lists and handing in before and after
              growth        board and score table at 13, 1,000, 100,000 and 1,000,000 projects while scores change
              export        the score table downloaded whole beside COPY, and the memory for it
              fanout        from handing in until 1,000 and 5,000 open boards say so
              live          handing in while boards are open, against none
              instances     two instances behind one door against one; boards at the instance that did not do the deed
              grid          a declaration of 30 rows in a browser on a processor slowed six times: load, keys, paste

            Without a name everything is measured; --short only shows that a measurement works.
            """;

    private Bench() {}

    public static void main(String[] args) throws IOException {
        var known = Set.of(
                "start",
                "page",
                "pace",
                "storm",
                "declaration",
                "autosave",
                "submit",
                "preview",
                "skew",
                "grid",
                "growth",
                "export",
                "fanout",
                "live",
                "instances");
        var names = new LinkedHashSet<>(List.of(args));
        if (names.remove("--short")) {
            Extent.shorten();
        }
        if (names.isEmpty()) {
            names.addAll(known);
        }
        if (!known.containsAll(names)) {
            System.err.print(USAGE);
            System.exit(2);
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        var sheet = new Sheet();
        run(names, sheet);
        PaperBench.run(names, Extent.rounds(), sheet);
        BoardBench.run(names, Extent.rounds(), sheet);
        sheet.print();
        sheet.write(RESULTS);
        System.exit(0);
    }

    private static void run(Set<String> names, Sheet sheet) throws IOException {
        if (names.equals(Set.of("start"))) {
            Measure.rounds(Extent.rounds(), List.of(new Start()), sheet);
        } else if (names.stream().anyMatch(Set.of("start", "page", "pace", "storm")::contains)) {
            onStage(names, sheet);
        }
    }

    private static void onStage(Set<String> names, Sheet sheet) throws IOException {
        try (var stage = new Stage()) {
            Measure.rounds(Extent.rounds(), measures(names, stage), sheet);
            if (names.contains("storm")) {
                new Storm(stage).measure(sheet);
            }
            sheet.note("rss_load_mb", stage.jiheng.residentMb(), "MB");
        }
    }

    private static List<Measure> measures(Set<String> names, Stage stage) {
        var measures = new ArrayList<Measure>();
        if (names.contains("start")) {
            measures.add(new Start());
        }
        if (names.contains("page")) {
            measures.add(new PageRate(stage));
        }
        if (names.contains("pace")) {
            measures.add(new Pace(stage));
        }
        return measures;
    }
}
