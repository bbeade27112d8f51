package org.jiheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Measures everything in one interleaved run, so that what else the machine does meets all figures alike. */
public final class Bench {

    private static final int ROUNDS = 3;
    private static final Path RESULTS = Path.of("target", "bench", "results.tsv");
    private static final String USAGE = """
            Usage: bench/run [NAME...]

              start    cold and warm start to the first page, memory after it
              page     a signed-in page against the bare page and against the database alone
              pace     the slowest of a hundred pages at 300 a second
              storm    pages while 300 people sign in within 30 seconds

            Without a name everything is measured.
            """;

    private Bench() {}

    public static void main(String[] args) throws IOException {
        var known = Set.of("start", "page", "pace", "storm");
        var names = args.length == 0 ? known : new LinkedHashSet<>(List.of(args));
        if (!known.containsAll(names)) {
            System.err.print(USAGE);
            System.exit(2);
        }
        var sheet = new Sheet();
        run(names, sheet);
        sheet.print();
        sheet.write(RESULTS);
    }

    private static void run(Set<String> names, Sheet sheet) throws IOException {
        if (names.equals(Set.of("start"))) {
            rounds(List.of(new Start()), sheet);
            return;
        }
        try (var stage = new Stage()) {
            rounds(measures(names, stage), sheet);
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

    private static void rounds(List<Measure> measures, Sheet sheet) throws IOException {
        for (var round = 1; round <= ROUNDS; round++) {
            System.err.println("Round " + round);
            for (var measure : measures) {
                measure.measure(sheet);
            }
        }
    }
}
