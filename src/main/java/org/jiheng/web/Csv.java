package org.jiheng.web;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as a file that spreadsheets open: UTF-8 and marked so, lines ended as they expect, no text that runs. */
public final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final Pattern RUNS = Pattern.compile("[=+\\-@\t\r\n\0＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile(".*[\",;\t\r\n].*|\\s.*|.*\\s", Pattern.DOTALL);

    private Csv() {}

    public static Buffer file(List<List<String>> rows) {
        var text = rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE_END, MARK, LINE_END));
        return Buffer.buffer(text);
    }

    /** A text that a spreadsheet would take for a formula begins with an apostrophe instead. */
    static String cell(String text) {
        var safe = RUNS.matcher(text).matches() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
