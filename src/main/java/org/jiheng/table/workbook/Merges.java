package org.jiheng.table.workbook;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jiheng.table.Line;

/** The cells of a sheet that were made one across several lines: what the first says holds for all of them. */
final class Merges {

    private static final int MOST = 10_000;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /** Columns and lines count from 0 and 1 as workbooks count them; both ends are meant. */
    private record Range(int column, int line, int lastColumn, int lastLine) {}

    private final TreeMap<Integer, List<Range>> byLine = new TreeMap<>();
    private final List<Range> open = new ArrayList<>();
    private List<String> above = List.of();
    private int number;

    void add(String written) {
        var range = RANGE.matcher(String.valueOf(written));
        if (!range.matches() || ++number > MOST) {
            throw ZipGuard.refused(say("has merged cells that cannot be read"));
        }
        var line = Integer.parseInt(range.group(2));
        var lastLine = Integer.parseInt(range.group(4));
        if (lastLine > line) {
            byLine.computeIfAbsent(line, first -> new ArrayList<>())
                    .add(new Range(column(range.group(1)), line, column(range.group(3)), lastLine));
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }

    /** Fills a line, told from top to bottom, with what it shares with the line above. */
    Line fill(int line, List<String> cells) {
        open.removeIf(range -> range.lastLine() < line);
        var shared = new HashSet<Integer>();
        for (var range : open) {
            for (var at = range.column(); at <= Math.min(range.lastColumn(), above.size() - 1); at++) {
                share(cells, at, shared);
            }
        }
        byLine.headMap(line, true).values().forEach(open::addAll);
        byLine.headMap(line, true).clear();
        open.removeIf(range -> range.lastLine() < line);
        above = List.copyOf(cells);
        return new Line(line, cells, shared);
    }

    private void share(List<String> cells, int at, Set<Integer> shared) {
        while (cells.size() <= at) {
            cells.add("");
        }
        if (cells.get(at).isEmpty() && !above.get(at).isEmpty()) {
            cells.set(at, above.get(at));
            shared.add(at);
        }
    }
}
