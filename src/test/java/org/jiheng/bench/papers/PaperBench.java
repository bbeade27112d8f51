package org.jiheng.bench.papers;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;

/** Measures what is done with papers, in an office of their own. */
public final class PaperBench {

    private static final Set<String> NAMES = Set.of("declaration", "autosave", "grid", "submit", "preview");

    private PaperBench() {}

    public static void run(Set<String> names, int rounds, Sheet sheet) throws IOException {
        if (names.contains("skew")) {
            skew(sheet);
        }
        if (Collections.disjoint(names, NAMES)) {
            return;
        }
        try (var office = new Office()) {
            if (names.contains("declaration")) {
                declarations(office, rounds, sheet);
            }
            if (names.contains("autosave")) {
                Measure.rounds(
                        rounds, List.of(AutosaveRate.inOwnPapers(office), AutosaveRate.inOnePaper(office)), sheet);
            }
            if (names.contains("submit")) {
                Measure.rounds(rounds, List.of(new SubmitRate(office)), sheet);
            }
            if (names.contains("preview")) {
                Measure.rounds(rounds, List.of(new PreviewWait(office, 10), new PreviewWait(office, 30)), sheet);
                new PreviewResponse(office).measure(sheet);
            }
            if (names.contains("grid")) {
                new GridResponse(office).measure(sheet);
            }
            sheet.note("rss_papers_mb", office.jiheng.residentMb(), "MB");
        }
    }

    /** In an office of its own, which is never the same again. */
    private static void skew(Sheet sheet) throws IOException {
        try (var office = new Office()) {
            new Skew(office).measure(sheet);
        }
    }

    private static void declarations(Office office, int rounds, Sheet sheet) throws IOException {
        try (var ten = new DeclarationRate(office, 10);
                var thirty = new DeclarationRate(office, 30)) {
            Measure.rounds(rounds, List.of(ten, thirty), sheet);
        }
    }
}
