package org.jiheng.dashboard.chart;

import java.util.Map;
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
        return sums.keys("LOST").stream()
                .map(key -> key.endsWith("/") ? key.substring(0, key.length() - 1) : key)
                .allMatch(names::containsKey);
    }
}
