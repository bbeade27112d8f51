package org.jiheng.audit.history;

import java.util.ArrayList;
import java.util.List;

/** The conditions of a question, put together from fixed clauses; what a reader typed only ever becomes a value. */
final class Clauses {

    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    Clauses and(String clause, Object... taken) {
        return then("\n   and " + clause, taken);
    }

    /** Each question mark takes the next value. */
    Clauses then(String clause, Object... taken) {
        var next = 0;
        for (var part : clause.split("\\?", -1)) {
            if (next > 0) {
                values.add(taken[next - 1]);
                sql.append('$').append(values.size());
            }
            sql.append(part);
            next++;
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
