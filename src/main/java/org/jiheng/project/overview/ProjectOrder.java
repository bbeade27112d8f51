package org.jiheng.project.overview;

import java.util.Arrays;

/** What a list of projects can be sorted by; two that are equal there stand by code. */
enum ProjectOrder {
    NAME("name", "pinyin(p.name) collate pinyin"),
    CODE("code", "y.code collate \"C\""),
    UNIT("unit", "pinyin(name_of(p.node_id, y.year)) collate pinyin"),
    INITIAL("initial", "m.initial"),
    ADJUSTED("adjusted", "m.adjusted");

    private final String key;
    private final String clause;

    ProjectOrder(String key, String clause) {
        this.key = key;
        this.clause = clause;
    }

    /** The order an address asks for, upwards or with a minus downwards; anything else is by name. */
    static String clause(String sort) {
        var down = sort.startsWith("-");
        var order = Arrays.stream(values())
                .filter(each -> each.key.equals(down ? sort.substring(1) : sort))
                .findFirst();
        return order.map(each -> each.clause + (down ? " desc nulls last" : " nulls first"))
                        .orElse(NAME.clause)
                + ", y.code, p.id";
    }
}
