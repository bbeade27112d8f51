package org.jiheng.web.csv;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a file that spreadsheets open: RFC 4180, and no text that a spreadsheet would take for a formula. */
public final class Csv {

    public static final String TYPE = "text/csv; charset=utf-8";

    /** What tells a spreadsheet that the file is in UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠";

    private static final String SPACES = " \u00A0\u3000";

    private Csv() {}

    public static String line(Object... values) {
        return Arrays.stream(values).map(Csv::written).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String written(Object value) {
        return value instanceof Number ? value.toString() : quoted(String.valueOf(value));
    }

    private static String quoted(String text) {
        var safe = isFormula(text) ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** Whether a spreadsheet would calculate with a text; spaces before a sign do not keep every one from it. */
    public static boolean isFormula(CharSequence text) {
        var at = 0;
        while (at < text.length() && SPACES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
