package org.jiheng.summary.selection;

/** What indexes know of the lines that a word, a loss or its reason means: all of those, and sometimes a few others. */
final class Index {

    /** Every two signs that stand beside each other. */
    private static final String PAIRS = """
            pairs_of(lower(l.name || E'\\x1f' || l.code))
                   @> array (select substr(lower(?), n, 2) from generate_series(1, char_length(?) - 1) n)""";

    private static final String NAMED = "l.lost @> jsonb_build_array(jsonb_build_array(jsonb_build_array(?::text)))";

    private Index() {}

    static void words(Where where, String value) {
        if (value.codePointCount(0, value.length()) > 1) {
            where.and(PAIRS, value, value);
        }
    }

    static void lost(Where where, String value) {
        where.and(NAMED, value.substring(value.indexOf('/') + 1));
    }

    static void why(Where where, String value) {
        where.and(NAMED, Conditions.orNothing(value));
    }
}
