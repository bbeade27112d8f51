package org.jiheng.review.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a list of papers p and their projects j can be sorted by; two that are equal there stand by project. */
public final class PaperOrder {

    private static final String NAME = "pinyin(j.name) collate pinyin";

    private static final Map<String, String> COMMON =
            Map.of("name", NAME, "unit", "pinyin(name_of(p.node_id, p.year)) collate pinyin", "state", "p.state");

    private final Map<String, String> clauses = new HashMap<>(COMMON);

    /** @param own by which a list of one kind is sorted beside name, unit and state */
    public PaperOrder(Map<String, String> own) {
        clauses.putAll(own);
    }

    /** The order an address asks for, upwards or with a minus downwards; anything else is by name. */
    public String clause(String sort) {
        return Optional.ofNullable(clauses.get(key(sort)))
                        .map(clause -> clause + (down(sort) ? " desc nulls last" : " nulls last"))
                        .orElse(NAME)
                + ", " + NAME + ", p.id";
    }

    public static String key(String sort) {
        return down(sort) ? sort.substring(1) : sort;
    }

    public static boolean down(String sort) {
        return sort.startsWith("-");
    }
}
