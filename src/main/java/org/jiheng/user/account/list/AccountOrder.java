package org.jiheng.user.account.list;

import java.util.Arrays;

/** What a list of accounts can be sorted by; two that are equal there stand by user name. */
enum AccountOrder {
    NAME("name", "pinyin(a.name) collate pinyin"),
    LOGIN("login", "a.login"),
    UNIT("unit", "pinyin(name_of(a.node_id, this_year())) collate pinyin"),
    LAST_SIGN_IN("last", "coalesce(a.last_signed_in_at, '-infinity')"),
    NAME_DOWN("-name", "pinyin(a.name) collate pinyin desc"),
    LOGIN_DOWN("-login", "a.login desc"),
    UNIT_DOWN("-unit", "pinyin(name_of(a.node_id, this_year())) collate pinyin desc"),
    LAST_SIGN_IN_DOWN("-last", "coalesce(a.last_signed_in_at, '-infinity') desc");

    private final String key;
    private final String clause;

    AccountOrder(String key, String clause) {
        this.key = key;
        this.clause = clause;
    }

    static AccountOrder of(String key) {
        return Arrays.stream(values())
                .filter(order -> order.key.equals(key))
                .findFirst()
                .orElse(UNIT);
    }

    String clause() {
        return clause + ", a.login";
    }
}
