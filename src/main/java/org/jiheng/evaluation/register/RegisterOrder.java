package org.jiheng.evaluation.register;

import java.util.Map;

/** What a list of self-evaluations can be sorted by; two that are equal there stand by project. */
final class RegisterOrder {

    private static final String NAME = "pinyin(j.name) collate pinyin";

    private static final Map<String, String> CLAUSES = Map.of(
            "name", NAME,
            "unit", "pinyin(name_of(p.node_id, p.year)) collate pinyin",
            "state", "p.state",
            "annual", "s.annual",
            "executed", "s.executed",
            "rate", "s.execution_rate",
            "total", "s.total",
            "due", "due");

    private RegisterOrder() {}

    /** The order an address asks for, upwards or with a minus downwards; anything else is by name. */
    static String clause(String sort) {
        var down = sort.startsWith("-");
        var clause = CLAUSES.get(down ? sort.substring(1) : sort);
        return (clause == null ? NAME : clause + (down ? " desc nulls last" : " nulls last")) + ", " + NAME + ", p.id";
    }
}
