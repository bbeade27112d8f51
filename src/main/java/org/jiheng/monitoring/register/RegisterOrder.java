package org.jiheng.monitoring.register;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What a list of monitorings can be sorted by; two that are equal there stay in the order of their projects. */
final class RegisterOrder {

    private static final Map<String, String> CLAUSES = Map.of(
            "name", "pinyin(j.name) collate pinyin",
            "unit", "pinyin(name_of(p.node_id, p.year)) collate pinyin",
            "state", "p.state",
            "due", "due");

    private static final Map<String, Comparator<RegisterLine>> COMPUTED = Map.of(
            "light", Comparator.comparing(RegisterLine::rank),
            "budget", Comparator.comparing(line -> line.budgetYuan().orElse(RegisterLine.NONE)),
            "spent", Comparator.comparing(line -> line.spentYuan().orElse(RegisterLine.NONE)),
            "rate", Comparator.comparing(line -> line.percent().orElse(RegisterLine.NONE)),
            "open", Comparator.comparing(RegisterLine::open));

    private RegisterOrder() {}

    /** What the database sorts by; anything it does not know is by name. */
    static String clause(String sort) {
        return Optional.ofNullable(CLAUSES.get(key(sort)))
                        .map(clause -> clause + (down(sort) ? " desc nulls last" : " nulls last"))
                        .orElse(CLAUSES.get("name"))
                + ", pinyin(j.name) collate pinyin, p.id";
    }

    /** What follows from the cells is sorted here. */
    static Optional<Comparator<RegisterLine>> computed(String sort) {
        return Optional.ofNullable(COMPUTED.get(key(sort))).map(order -> down(sort) ? order.reversed() : order);
    }

    private static String key(String sort) {
        return down(sort) ? sort.substring(1) : sort;
    }

    private static boolean down(String sort) {
        return sort.startsWith("-");
    }
}
