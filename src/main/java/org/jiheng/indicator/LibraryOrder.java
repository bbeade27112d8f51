package org.jiheng.indicator;

import java.util.Arrays;

/** What the library can be sorted by. */
enum LibraryOrder {
    USE("-use", "count(distinct project_id) desc"),
    USE_UP("use", "count(distinct project_id)"),
    NAME("name", "pinyin(min(name)) collate pinyin"),
    NAME_DOWN("-name", "pinyin(min(name)) collate pinyin desc"),
    YEAR("-year", "max(year) desc"),
    YEAR_UP("year", "max(year)");

    private final String key;
    private final String clause;

    LibraryOrder(String key, String clause) {
        this.key = key;
        this.clause = clause;
    }

    static LibraryOrder of(String key) {
        return Arrays.stream(values())
                .filter(order -> order.key.equals(key))
                .findFirst()
                .orElse(USE);
    }

    String clause() {
        return clause;
    }
}
