package org.jiheng.summary.selection;

/** Whole points of a total: one number of them, or from so many to so many. */
record Span(int from, int to) {

    static boolean isOne(String value) {
        return value.matches("\\d{1,4}(-\\d{1,4})?");
    }

    static Span of(String value) {
        var ends = value.split("-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    boolean holds(String points) {
        var number = Integer.parseInt(points);
        return from <= number && number <= to;
    }
}
