package org.jiheng.extract.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** One sheet of a workbook: how it is seen and printed, and its rows one after the other. */
final class SheetXml {

    /** Days are counted from before the year 1900. */
    private static final long DAY_ZERO = 25_569;

    /** In points, of the signs that all cells are written in. */
    private static final int LINE = 13;

    private final Bytes bytes;
    private final SheetFrame frame;
    private final String[] letters;
    private final int[] widths;
    private int row;

    SheetXml(Bytes bytes, SheetFrame frame) {
        this.bytes = bytes;
        this.frame = frame;
        letters = new String[Math.max(1, frame.headings().size())];
        for (var at = 0; at < letters.length; at++) {
            letters[at] = letters(at);
        }
        widths = frame.headings().stream().mapToInt(Heading::width).toArray();
    }

    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    int rows() {
        return row;
    }

    void open() {
        row = 0;
        var top = frame.above().size() + 1;
        bytes.plain("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                .plain("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .plain("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .plain("<sheetViews><sheetView workbookViewId=\"0\">")
                .plain(
                        "<pane xSplit=\"%d\" ySplit=\"%d\" topLeftCell=\"%s%d\" activePane=\"bottomRight\" state=\"frozen\"/>"
                                .formatted(frame.fixed(), top, letters(frame.fixed()), top + 1))
                .plain("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"16\"/><cols>");
        for (var at = 0; at < frame.headings().size(); at++) {
            bytes.plain("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(at + 1, at + 1, frame.headings().get(at).width()));
        }
        bytes.plain("</cols><sheetData>");
        for (var at = 0; at < frame.above().size(); at++) {
            line(frame.above().get(at), at == 0 ? Style.TITLE : Style.PLAIN);
        }
        heads();
    }

    void close() {
        bytes.plain(
                        "</sheetData><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .plain("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .plain("<headerFooter><oddFooter>&amp;C");
        XmlWords.write(bytes, frame.pages());
        bytes.plain("</oddFooter></headerFooter></worksheet>");
    }

    void line(String text, int style) {
        begin(style == Style.TITLE ? 2 : 1);
        words(letters[0], style, text);
        bytes.plain("</row>");
    }

    private void heads() {
        var heads = frame.heads();
        begin(lines(heads, at -> true));
        for (var at = 0; at < heads.length; at++) {
            words(letters[at], Style.HEAD, heads[at]);
        }
        bytes.plain("</row>");
    }

    void row(String[] cells, boolean sum) {
        begin(lines(cells, at -> frame.headings().get(at).kind() == Kind.WORDS));
        for (var at = 0; at < cells.length; at++) {
            var kind = frame.headings().get(at).kind();
            cell(letters[at], kind, Style.of(kind, sum), cells[at] == null ? "" : cells[at]);
        }
        bytes.plain("</row>");
    }

    /** As many as the longest text of those that wrap needs. */
    private int lines(String[] texts, IntPredicate wraps) {
        return IntStream.range(0, texts.length)
                .filter(at -> texts[at] != null && wraps.test(at))
                .map(at -> Lines.of(texts[at], widths[at]))
                .max()
                .orElse(1);
    }

    private void begin(int lines) {
        row++;
        bytes.plain("<row r=\"").plain(Integer.toString(row));
        if (lines > 1) {
            bytes.plain("\" ht=\"").plain(Integer.toString(lines * LINE + 3)).plain("\" customHeight=\"1");
        }
        bytes.plain("\">");
    }

    private void cell(String letter, Kind kind, int style, String text) {
        if (text.isEmpty()) {
            address(letter, style).plain("/>");
        } else if (kind.number() && Bytes.isNumber(text)) {
            address(letter, style).plain("><v>").plain(kind.counted(text)).plain("</v></c>");
        } else if (kind == Kind.DAY && day(text) > 0) {
            address(letter, style).plain("><v>").plain(Long.toString(day(text))).plain("</v></c>");
        } else {
            words(letter, style, text);
        }
    }

    private void words(String letter, int style, String text) {
        address(letter, style).plain(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XmlWords.write(bytes, text);
        bytes.plain("</t></is></c>");
    }

    private Bytes address(String letter, int style) {
        return bytes.plain("<c r=\"")
                .plain(letter)
                .plain(Integer.toString(row))
                .plain("\" s=\"")
                .plain(Integer.toString(style))
                .plain('"');
    }

    /** 0 for what is no day. */
    private static long day(String text) {
        try {
            return LocalDate.parse(text).toEpochDay() + DAY_ZERO;
        } catch (DateTimeException other) {
            return 0;
        }
    }
}
