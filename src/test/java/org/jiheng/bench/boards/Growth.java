package org.jiheng.bench.boards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.trial.caller.Caller;

/** The board and the score table of a department at thirteen projects and at a million, one after the other. */
final class Growth implements Measure {

    private static final int TIMES = 12;
    private static final Map<String, String> PAGES = pages();

    private final Caller head;
    private int refused;

    Growth(Caller head) throws IOException {
        this.head = head;
        for (var turn = 0; turn < Extent.warmUp(30); turn++) {
            for (var page : PAGES.values()) {
                millis(page, GrownYears.SIZES.get(turn % 2));
            }
        }
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("board", "/boards/10?year=%d");
        pages.put("latest", "/boards/10?year=%d&basis=latest");
        pages.put("table", "/scores?node=10&year=%d");
        pages.put("byname", "/scores?node=10&year=%d&sort=name");
        pages.put("full", "/scores?node=10&year=%d&flag=FULL");
        pages.put("words", "/scores?node=10&year=%d&words=号桥梁");
        return pages;
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        for (var page : PAGES.entrySet()) {
            var medians = medians(page.getValue());
            for (var size : GrownYears.SIZES) {
                sheet.note("%s_%d_ms".formatted(page.getKey(), size.projects()), medians.get(size.number() - 1), "ms");
            }
            sheet.note(page.getKey() + "_growth_exponent", exponent(medians), "");
        }
        sheet.note("growth_refused", refused, "pages");
    }

    /** By turns, so that whatever else the machine does meets all sizes. */
    private List<Double> medians(String path) throws IOException {
        var waits = new ArrayList<List<Double>>();
        GrownYears.SIZES.forEach(size -> waits.add(new ArrayList<>()));
        for (var turn = 0; turn < Extent.warmUp(TIMES); turn++) {
            for (var size : GrownYears.SIZES) {
                waits.get(size.number() - 1).add(millis(path, size));
            }
        }
        return waits.stream()
                .map(all -> all.stream().sorted().toList().get(all.size() / 2))
                .toList();
    }

    /** The power of the number of projects with which the time grows, from a thousand to a million. */
    private static double exponent(List<Double> medians) {
        var times = (double) GrownYears.SIZES.get(3).projects()
                / GrownYears.SIZES.get(1).projects();
        return Math.log(medians.get(3) / medians.get(1)) / Math.log(times);
    }

    /** A page that is refused because it takes too long counts with its wait. */
    private double millis(String path, GrownYears.Size size) throws IOException {
        var start = System.nanoTime();
        var answer = head.get(path.formatted(size.year()));
        var millis = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() == 503) {
            refused++;
        } else if (answer.statusCode() != 200 || !answer.body().contains("养护站")) {
            throw new IllegalStateException(path + " was " + answer.statusCode() + " " + answer.body());
        }
        return millis;
    }
}
