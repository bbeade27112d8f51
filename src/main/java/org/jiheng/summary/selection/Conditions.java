package org.jiheng.summary.selection;

import org.jiheng.words.China;

/** What each way of narrowing asks of a line l of the ledger. */
final class Conditions {

    private static final String LOSING = """
            exists (select from jsonb_array_elements(l.lost) block, jsonb_array_elements(block) kind
                            where %s and (kind ->> 3)::bigint > 0)""";

    private Conditions() {}

    static void state(Where where, String value) {
        switch (value) {
            case Narrowing.NONE -> where.and("l.state = '' and not l.approved");
            case Narrowing.APPROVED -> where.and("l.approved");
            default -> where.and("not l.approved and l.state = ?", value);
        }
    }

    static void standing(Where where, String value) {
        if (!value.equals(Narrowing.ALL)) {
            where.and("l.standing = ?", value);
        }
    }

    static void grade(Where where, String value) {
        where.and("l.grade = ?", value);
    }

    static void flag(Where where, String value) {
        Flag.of(value).orElseThrow().choose(where, China.today());
    }

    static void points(Where where, String value) {
        where.and("l.complete and floor(l.total) = ?", Integer.valueOf(value));
    }

    static void lost(Where where, String value) {
        var cut = value.indexOf('/');
        if (cut < 0) {
            where.and(LOSING.formatted("kind ->> 0 = ?"), value);
        } else {
            where.and(
                    LOSING.formatted("kind ->> 0 = ? and kind ->> 1 = ?"),
                    value.substring(0, cut),
                    value.substring(cut + 1));
        }
    }

    static void why(Where where, String value) {
        where.and(LOSING.formatted("kind ->> 2 = ?"), orNothing(value));
    }

    static void target(Where where, String value) {
        where.and("l.target = ?", orNothing(value));
    }

    static void monitoring(Where where, String value) {
        where.and("l.monitoring = ?", orNothing(value));
    }

    static void words(Where where, String value) {
        where.and("(strpos(lower(l.name), lower(?)) > 0 or strpos(lower(l.code), lower(?)) > 0)", value, value);
    }

    private static String orNothing(String value) {
        return value.equals(Narrowing.NONE) ? "" : value;
    }
}
