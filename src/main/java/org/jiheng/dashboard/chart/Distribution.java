package org.jiheng.dashboard.chart;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.dashboard.figure.Numerals;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.ledger.Sums;
import org.jiheng.words.Say;

/** How the total scores are distributed: a column a point, or a column five points where they lie far apart. */
final class Distribution {

    private static final int FEW = 20;
    private static final int FIVE = 5;
    private static final int FULL = 100;
    private static final int HIGHEST = 84;

    private final Rows rows;
    private final long scored;
    private final int step;
    private final TreeMap<Integer, Long> points = new TreeMap<>();
    private final TreeMap<Integer, Long> columns = new TreeMap<>();

    private Distribution(Sums sums, Rows rows) {
        this.rows = rows;
        scored = sums.scored();
        sums.all("POINTS").forEach((key, count) -> points.put(Integer.valueOf(key), count.number()));
        step = span() <= FEW ? 1 : FIVE;
        points.forEach((point, number) -> columns.merge(point - point % step, number, Long::sum));
        fillGaps();
    }

    private int span() {
        return points.lastKey() - points.firstKey();
    }

    static Optional<Chart> of(Sums sums, Rows rows) {
        return sums.all("POINTS").isEmpty() ? Optional.empty() : Optional.of(new Distribution(sums, rows).chart());
    }

    /** Where nobody scored there is an empty place, so that the axis is true. */
    private void fillGaps() {
        for (var from = columns.firstKey(); from <= FULL; from += step) {
            columns.putIfAbsent(from, 0L);
        }
    }

    private Chart chart() {
        var scale = Scale.to(columns.values().stream().map(BigDecimal::valueOf).toList(), HIGHEST);
        var marks = columns.entrySet().stream()
                .map(column -> mark(label(column.getKey()), column.getValue(), scale))
                .toList();
        var heads = List.of(say("Points|column"), say("Projects"), say("Share"));
        return new Chart("distribution", "columns", title(), note(), heads, marks, step == 1 ? marks : lines(scale));
    }

    /** Each point for itself, so that every number leads to its rows. */
    private List<Mark> lines(Scale scale) {
        return points.entrySet().stream()
                .map(point -> mark(Integer.toString(point.getKey()), point.getValue(), scale))
                .toList();
    }

    private Mark mark(String label, long number, Scale scale) {
        var size = BigDecimal.valueOf(number);
        return new Mark(
                label,
                number == 0 ? "" : rows.where("points", label),
                Numerals.count(number),
                scale.length(size),
                scale.rest(size),
                "url(#fill-first)",
                List.of(Numerals.count(number), Numerals.share(number, scored)));
    }

    private String label(int from) {
        return step == 1 || from == FULL ? Integer.toString(from) : from + "-" + (from + step - 1);
    }

    private Say title() {
        var most = columns.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        var tops = columns.keySet().stream()
                .filter(from -> columns.get(from).equals(most))
                .map(this::label)
                .toList();
        if (scored == 1) {
            return say("One project has a score: {0} points", points.firstKey());
        }
        return switch (tops.size()) {
            case 1 ->
                say(
                        "Most score {0} points: {1 project/projects}, {2}",
                        tops.get(0), Numerals.count(most), Numerals.share(most, scored));
            case 2 ->
                say(
                        "Most score {0} and {1} points: {2 project/projects} each",
                        tops.get(0), tops.get(1), Numerals.count(most));
            default ->
                say(
                        "The scores lie between {0} and {1} points, in no place more than in others",
                        points.firstKey(), points.lastKey());
        };
    }

    private Say note() {
        return step == 1
                ? say("Number of projects by whole points of the total score")
                : say("Number of projects by total score, five points a column");
    }
}
