package org.jiheng.trial.caller;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiheng.trial.Verdict;

/** What the server told those who type into one paper, to be compared with its history and with what stands in it. */
public final class CellLedger {

    /** The lines of a paper's history: number, whether done, and the cells with what stood there before and after. */
    public static final String LINES = """
            select jsonb_build_array(done, cells)::text
              from revision
             where paper = 'paper'
               and paper_id = %d
             order by number
            """;

    public static final String CELLS = "select cells::text from paper where id = %d";

    /** A text that was typed into a cell, told apart from all others by its writer and number. */
    public record Entry(String cell, String value) {}

    private final Queue<Entry> kept = new ConcurrentLinkedQueue<>();
    private final Queue<Entry> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger cut = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile boolean closed;

    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    void keep(String cell, String value) {
        kept.add(new Entry(cell, value));
    }

    void ask(String cell, String value) {
        asked.add(new Entry(cell, value));
    }

    void fault(String words) {
        wrong.add(words);
    }

    void cut() {
        cut.incrementAndGet();
    }

    void busy() {
        busy.incrementAndGet();
    }

    public int kept() {
        return kept.size();
    }

    /** Compares with the history, line by line, and with the paper as it is. */
    public Verdict compare(List<String> lines, String cells) {
        var done = new HashSet<Entry>();
        var refused = new HashSet<Entry>();
        var standing = new HashMap<String, String>();
        var breaks = lines.stream()
                .map(JsonArray::new)
                .mapToInt(line -> replay(line, done, refused, standing))
                .sum();
        var present = new JsonObject(cells);
        var differing = standing.entrySet().stream()
                .filter(cell -> !present.getString(cell.getKey(), "").equals(cell.getValue()))
                .count();
        var lost = kept.stream().filter(entry -> !done.contains(entry)).toList();
        var forgotten = asked.stream().filter(entry -> !refused.contains(entry)).toList();
        var verdict = new Verdict();
        verdict.expect(lost.isEmpty(), "%d acknowledged cells lost, such as %s", lost.size(), first(lost));
        verdict.expect(forgotten.isEmpty(), "%d losers of a conflict not in the history", forgotten.size());
        verdict.expect(breaks == 0, "%d lines do not begin where the line before ended", breaks);
        verdict.expect(differing == 0, "%d cells of the paper are not what its history says", differing);
        verdict.expect(wrong.isEmpty(), "answers nobody expects: %s", wrong);
        verdict.remark(
                "%d cells acknowledged, %d asked about, in %d lines of history; %d requests cut, %d answered 503",
                kept.size(), asked.size(), lines.size(), cut.get(), busy.get());
        return verdict;
    }

    /** Whether this line's cells stood as it says they did; what it put there stands from here on. */
    private static int replay(JsonArray line, Set<Entry> done, Set<Entry> refused, Map<String, String> standing) {
        var breaks = 0;
        for (var cell : line.getJsonObject(1)) {
            var values = (JsonArray) cell.getValue();
            var entry = new Entry(cell.getKey(), values.getString(1));
            if (!line.getBoolean(0)) {
                refused.add(entry);
                continue;
            }
            done.add(entry);
            var before = standing.put(cell.getKey(), values.getString(1));
            breaks += before == null || before.equals(values.getString(0)) ? 0 : 1;
        }
        return breaks;
    }

    private static Object first(List<Entry> entries) {
        return entries.isEmpty() ? "" : entries.get(0);
    }
}
