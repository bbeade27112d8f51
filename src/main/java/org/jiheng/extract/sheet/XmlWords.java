package org.jiheng.extract.sheet;

/** Text as a part of a workbook holds it: what stands for itself in XML, no longer than a cell, and nothing it may not hold. */
final class XmlWords {

    /** The most that a cell of a workbook takes. */
    static final int LONGEST = 32_767;

    private XmlWords() {}

    static void write(Bytes bytes, String text) {
        var end = end(text);
        for (var at = 0; at < end; at++) {
            var point = text.codePointAt(at);
            if (point == '_' && looksEscaped(text, at)) {
                bytes.plain("_x005F_");
            } else {
                write(bytes, point);
            }
            at += Character.charCount(point) - 1;
        }
        if (end < text.length()) {
            bytes.point('…');
        }
    }

    private static int end(String text) {
        if (text.length() <= LONGEST) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }

    private static void write(Bytes bytes, int point) {
        switch (point) {
            case '&' -> bytes.plain("&amp;");
            case '<' -> bytes.plain("&lt;");
            case '>' -> bytes.plain("&gt;");
            case '"' -> bytes.plain("&quot;");
            case '\r' -> bytes.plain("&#13;");
            default -> {
                if (point >= ' ' && point != 0xFFFE && point != 0xFFFF || point == '\n' || point == '\t') {
                    bytes.point(point);
                }
            }
        }
    }

    /** Spreadsheets read _x0041_ as the letter A; whoever wrote it meant what stands there. */
    private static boolean looksEscaped(String text, int at) {
        return at + 6 < text.length()
                && text.charAt(at + 1) == 'x'
                && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6).matches("[0-9A-Fa-f]{4}");
    }
}
