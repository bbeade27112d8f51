package org.jiheng.reminder.completeness;

import java.util.Map;
import java.util.Optional;

/** What a list of missing papers can be sorted by; what is equal there stands by unit and project. */
final class DebtOrder {

    private static final String UNIT = "pinyin(unit) collate pinyin, node_id";
    private static final String PROJECT = "pinyin(project) collate pinyin";

    private static final Map<String, String> CLAUSES = Map.of(
            "unit", "pinyin(unit) collate pinyin",
            "name", PROJECT,
            "lack", "lack",
            "since", "since",
            "due", "due");

    private DebtOrder() {}

    /** Upwards or with a minus downwards; anything else is by unit. */
    static String clause(String sort) {
        var down = sort.startsWith("-");
        return Optional.ofNullable(CLAUSES.get(down ? sort.substring(1) : sort))
                        .map(clause -> clause + (down ? " desc nulls last, " : " nulls last, "))
                        .orElse("")
                + UNIT + ", due nulls last, " + PROJECT + ", project_id";
    }

    /** Whether the list is in the order of units, each as a whole. */
    static boolean isUnits(String sort) {
        return sort.equals("unit") || !CLAUSES.containsKey(sort.replaceFirst("^-", ""));
    }

    /** Whether the papers of a unit stand together. */
    static boolean byUnit(String sort) {
        return !CLAUSES.containsKey(sort.replaceFirst("^-", "")) || sort.endsWith("unit");
    }
}
