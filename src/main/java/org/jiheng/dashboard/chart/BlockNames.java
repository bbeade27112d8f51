package org.jiheng.dashboard.chart;

import java.util.Map;
import java.util.TreeSet;
import org.jiheng.ledger.Sums;

/** What the schemes in use call their blocks and the kinds of indicators in them; what none of them knows keeps its code. */
public record BlockNames(Map<String, String> names) {

    public static final BlockNames NONE = new BlockNames(Map.of());

    public String block(String code) {
        return names.getOrDefault(code, code);
    }

    public String type(String block, String code) {
        return names.getOrDefault(block + "/" + code, code.isEmpty() ? block(block) : code);
    }

    /** Whether every counter of lost points finds its name. */
    public boolean know(Sums sums) {
        return new TreeSet<>(sums.all("LOST").keySet())
                .stream()
                        .allMatch(key ->
                                key.endsWith("/") ? names.containsKey(key.replace("/", "")) : names.containsKey(key));
    }
}
