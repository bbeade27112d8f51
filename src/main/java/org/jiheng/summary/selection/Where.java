package org.jiheng.summary.selection;

import java.util.ArrayList;
import java.util.List;

/** Which lines l of the ledger are meant: conditions that hold together, and the values of their places. */
public final class Where {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values;

    public Where() {
        this(new ArrayList<>());
    }

    private Where(List<Object> values) {
        this.values = values;
    }

    /** Conditions of the same statement around a part of it that has these. */
    public Where around() {
        return new Where(values);
    }

    /** Each question mark is the place of a value. */
    public Where and(String condition, Object... each) {
        sql.append(sql.isEmpty() ? "\n where " : "\n   and ");
        var value = 0;
        for (var at = 0; at < condition.length(); at++) {
            if (condition.charAt(at) == '?') {
                sql.append(place(each[value++]));
            } else {
                sql.append(condition.charAt(at));
            }
        }
        return this;
    }

    /** A value of its own, where a statement asks for more than conditions. */
    public String place(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    public boolean isEmpty() {
        return sql.isEmpty();
    }

    public String sql() {
        return sql.toString();
    }

    public Object[] values() {
        return values.toArray();
    }
}
