package org.jiheng.summary.selection;

import java.math.BigDecimal;
import org.jiheng.words.China;

/** What each way of narrowing asks of a line l of the ledger. */
public final class Conditions {

    private static final String LOSING = """
            exists (select from jsonb_array_elements(l.lost) block, jsonb_array_elements(block) kind
                            where %s and (kind ->> 3)::bigint > 0)""";

    /** How far the paper of a line has come, as the index knows it. */
    public static final String STATE = "case when l.approved then 'APPROVED' else l.state end";

    private Conditions() {}

    static void state(Where where, String value) {
        where.and(STATE + " = ?", orNothing(value));
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
        var span = Span.of(value);
        where.and(
                "l.complete and l.total >= ? and l.total < ?",
                BigDecimal.valueOf(span.from()),
                BigDecimal.valueOf(span.to() + 1L));
    }

    static void lost(Where where, String value) {
        var cut = value.indexOf('/');
        if (cut < 0) {
            where.and(LOSING.formatted("kind ->> 0 = ?"), value);
        } else {
            var type = value.substring(cut + 1);
            where.and(LOSING.formatted("kind ->> 0 = ? and kind ->> 1 = ?"), value.substring(0, cut), type);
        }
    }

    static void why(Where where, String value) {
        where.and(LOSING.formatted("kind ->> 2 = ?"), orNothing(value));
    }

    static void known(Where where, String value) {
        where.and(Known.of(value).orElseThrow().condition());
    }

    static void itself(Where where, String value) {
        where.and("l.node_id = ?", Long.valueOf(value));
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

    static String orNothing(String value) {
        return value.equals(Narrowing.NONE) ? "" : value;
    }
}
