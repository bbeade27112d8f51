package org.jiheng.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One counter of a node: what is counted, under which key, and what it comes to. */
record Entry(String what, String key, Tally tally) {

    static Sums sums(Stream<Entry> entries) {
        Map<String, TreeMap<String, Tally>> tallies = new HashMap<>();
        entries.forEach(each ->
                tallies.computeIfAbsent(each.what, what -> new TreeMap<>()).put(each.key, each.tally));
        return Sums.of(tallies);
    }
}
