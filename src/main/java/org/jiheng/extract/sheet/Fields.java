package org.jiheng.extract.sheet;

import java.nio.charset.StandardCharsets;
import org.jiheng.web.csv.Csv;

/**
 * The fields of a row as the database writes it whole, one after the other: between brackets, with commas, and quoted where
 * a sign in them means something. Nothing at all is what is not there.
 */
final class Fields {

    private static final int FIRST_HAN = 0xE4;
    private static final int LAST_HAN = 0xE9;

    private byte[] row = {};
    private int from;
    private int to;
    private boolean quoted;

    void read(byte[] written) {
        row = written;
        to = 0;
        quoted = false;
    }

    /** Goes on to the next field. */
    void next() {
        from = to + (quoted ? 2 : 1);
        quoted = row[from] == '"';
        if (quoted) {
            from++;
        }
        to = quoted ? closingQuote() : end();
    }

    private int end() {
        var at = from;
        while (row[at] != ',' && at < row.length - 1) {
            at++;
        }
        return at;
    }

    private int closingQuote() {
        var at = from;
        while (row[at] != '"' || row[at + 1] == '"') {
            at += row[at] == '"' || row[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    boolean isThere() {
        return quoted || to > from;
    }

    boolean isEmpty() {
        return to == from;
    }

    /** As it was before it was written. */
    String text() {
        var written = new String(row, from, to - from, StandardCharsets.UTF_8);
        return quoted ? written.replace("\"\"", "\"").replace("\\\\", "\\") : written;
    }

    /** Few begin with a sign that asks for a second look. */
    boolean isFormula() {
        var first = row[from] & 0xFF;
        var plain =
                first >= 'A' && first <= 'z' || first >= '0' && first <= '9' || first >= FIRST_HAN && first <= LAST_HAN;
        return !plain && Csv.isFormula(text());
    }

    /** As it stands, with each quotation mark twice as files with commas want it. */
    void pourInto(Bytes bytes) {
        if (!quoted) {
            bytes.all(row, from, to);
            return;
        }
        for (var at = from; at < to; at++) {
            bytes.plain((char) row[at]);
            at += row[at] == '\\' ? 1 : 0;
        }
    }

    /** An amount in yuan as one of 10,000 yuan: the point goes four places to the left. */
    void pourWan(Bytes bytes) {
        bytes.wan(row, from, to);
    }
}
