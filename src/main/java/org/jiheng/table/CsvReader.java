package org.jiheng.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads comma, semicolon or tab separated text as spreadsheets write it, quotes and line breaks in cells included. */
public final class CsvReader {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean blank = true;
    private boolean quoted;
    private int number = 1;
    private int begun = 1;

    private CsvReader(String text) {
        this.text = text;
        separator = separator(text);
    }

    /** Lines with something in them. */
    public static List<Line> read(String text) {
        var reader = new CsvReader(text);
        for (var at = 0; at < text.length(); at++) {
            at += reader.take(at);
        }
        reader.endLine();
        return reader.lines.stream().filter(line -> !line.blank()).toList();
    }

    /** The sign that the first lines have most of. */
    private static char separator(String text) {
        var head = text.lines().limit(3).toList().toString();
        var best = ',';
        for (var candidate : new char[] {'\t', ';'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    /** How many further characters were used up. */
    private int take(int at) {
        var sign = text.charAt(at);
        if (sign == '\n') {
            number++;
        }
        if (quoted) {
            return inQuotes(at, sign);
        }
        if (sign == '"' && blank) {
            quoted = true;
            cell = new StringBuilder();
        } else if (sign == separator) {
            endCell();
        } else if (sign == '\n') {
            endLine();
        } else {
            keep(sign);
        }
        return 0;
    }

    private int inQuotes(int at, char sign) {
        var doubled = sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (sign == '"' && !doubled) {
            quoted = false;
        } else {
            keep(sign);
        }
        return doubled ? 1 : 0;
    }

    private void keep(char sign) {
        cell.append(sign);
        blank &= Character.isWhitespace(sign);
    }

    private void endCell() {
        cells.add(plain(stripped(cell)));
        cell = new StringBuilder();
        blank = true;
    }

    private static String stripped(CharSequence cell) {
        return cell.toString().replace('\u00A0', ' ').strip();
    }

    private void endLine() {
        endCell();
        lines.add(Line.of(begun, cells));
        cells = new ArrayList<>();
        quoted = false;
        begun = number;
    }

    /** Takes off the apostrophe that keeps a text from running as a formula, or a number from being calculated with. */
    private static String plain(String text) {
        var marked = text.length() > 1 && text.charAt(0) == '\'';
        return marked
                        && (FORMULA.indexOf(text.charAt(1)) >= 0
                                || NUMBER.matcher(text.substring(1)).matches())
                ? text.substring(1)
                : text;
    }
}
