package org.jiheng.target.register;

import java.util.Arrays;

/** What a list of declarations can be sorted by; two that are equal there stand by project. */
enum RegisterOrder {
    NAME("name", "pinyin(j.name) collate pinyin"),
    UNIT("unit", "pinyin(name_of(p.node_id, p.year)) collate pinyin"),
    STATE("state", "p.state"),
    SAVED("saved", "p.saved_at"),
    DUE("due", "greatest(p.due_on, p.late_until)");

    private final String key;
    private final String clause;

    RegisterOrder(String key, String clause) {
        this.key = key;
        this.clause = clause;
    }

    /** The order an address asks for, upwards or with a minus downwards; anything else is by name. */
    static String clause(String sort) {
        var down = sort.startsWith("-");
        var order = Arrays.stream(values())
                .filter(each -> each.key.equals(down ? sort.substring(1) : sort))
                .findFirst();
        return order.map(each -> each.clause + (down ? " desc nulls last" : " nulls last"))
                        .orElse(NAME.clause)
                + ", pinyin(j.name) collate pinyin, p.id";
    }
}
