package org.jiheng.ledger;

import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiheng.organisation.NodeKind;

/** One counter as it is read: what it counts, of which node where several are read, and what it stands at. */
record SumLine(long nodeId, String name, NodeKind kind, String what, String key, Tally tally) {

    static SumLine read(Row row) {
        var named = row.getColumnIndex("name") >= 0;
        return new SumLine(
                named ? row.getLong("node_id") : 0,
                named ? row.getString("name") : "",
                named ? NodeKind.valueOf(row.getString("kind")) : null,
                row.getString("what"),
                row.getString("key"),
                row.getString("what") == null ? Tally.NONE : tally(row));
    }

    private static Tally tally(Row row) {
        return new Tally(row.getLong("number"), row.getBigDecimal("amount"), row.getBigDecimal("weight"));
    }

    /** In the order in which the nodes were read. */
    static List<Branch> byNode(List<SumLine> lines) {
        var byNode =
                lines.stream().collect(Collectors.groupingBy(SumLine::nodeId, LinkedHashMap::new, Collectors.toList()));
        return byNode.values().stream()
                .map(own -> new Branch(
                        own.get(0).nodeId(), own.get(0).name(), own.get(0).kind(), together(own)))
                .toList();
    }

    static Sums together(List<SumLine> lines) {
        Map<String, TreeMap<String, Tally>> tallies = new HashMap<>();
        lines.stream()
                .filter(line -> line.what() != null)
                .forEach(line -> tallies.computeIfAbsent(line.what(), what -> new TreeMap<>())
                        .put(line.key(), line.tally()));
        return new Sums(tallies);
    }
}
