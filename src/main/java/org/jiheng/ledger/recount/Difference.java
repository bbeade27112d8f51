package org.jiheng.ledger.recount;

import io.vertx.core.json.JsonArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiheng.ledger.Tally;

/** A figure that was kept otherwise than it came out of the rows. */
public record Difference(String where, String what, String kept, String counted) {

    /** More than anybody reads; what lies beyond is put right all the same. */
    private static final int SHOWN = 500;

    static JsonArray of(List<Misread> lines, Map<Counter, Tally> off, Counted counted, Map<Long, String> names) {
        var all = new ArrayList<Difference>();
        lines.forEach(line ->
                line.cells().forEach(cell -> all.add(cell(line, cell.getKey(), (JsonArray) cell.getValue()))));
        off.keySet().stream()
                .sorted(Comparator.comparing(Counter::nodeId)
                        .thenComparing(Counter::what)
                        .thenComparing(Counter::key))
                .forEach(counter -> all.add(new Difference(
                        names.getOrDefault(counter.nodeId(), ""),
                        counter.what() + " " + counter.key(),
                        counted.kept().getOrDefault(counter, Tally.NONE).text(),
                        counted.added().getOrDefault(counter, Tally.NONE).text())));
        return new JsonArray(all.stream().limit(SHOWN).map(Difference::json).toList());
    }

    static List<Difference> read(JsonArray written) {
        return IntStream.range(0, written.size())
                .mapToObj(written::getJsonArray)
                .map(each -> new Difference(each.getString(0), each.getString(1), each.getString(2), each.getString(3)))
                .toList();
    }

    private static Difference cell(Misread line, String name, JsonArray values) {
        return new Difference(line.name(), name, values.getString(0), values.getString(1));
    }

    private JsonArray json() {
        return JsonArray.of(where, what, kept, counted);
    }
}
