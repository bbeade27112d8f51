package org.jiheng.extract.sheet;

import java.util.Map;

/** How the cells of a workbook look: its title, its heads, and each kind of column in rows and in sums. */
final class Style {

    static final int PLAIN = 0;
    static final int TITLE = 1;
    static final int HEAD = 2;

    private static final int FIRST_KIND = 3;

    /** The numbers of formats: those below 160 are known to every program. */
    private static final Map<Kind, Integer> FORMATS =
            Map.of(Kind.WORDS, 49, Kind.WHOLE, 1, Kind.POINTS, 161, Kind.MONEY, 162, Kind.DAY, 163);

    private Style() {}

    static int of(Kind kind, boolean sum) {
        return FIRST_KIND + kind.ordinal() + (sum ? Kind.values().length : 0);
    }

    static String xml() {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <numFmts count="3"><numFmt numFmtId="161" formatCode="0.00##"/>\
                <numFmt numFmtId="162" formatCode="#,##0.00####"/><numFmt numFmtId="163" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
                <fonts count="3"><font><sz val="10"/><name val="SimSun"/><charset val="134"/></font>\
                <font><b/><sz val="14"/><name val="SimSun"/><charset val="134"/></font><font><b/><sz val="10"/><name val="SimSun"/><charset val="134"/></font></fonts>\
                <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FFF1F3F2"/></patternFill></fill></fills>\
                <borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>\
                <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="13"><xf/>\
                <xf fontId="1" applyFont="1"/>\
                <xf fontId="2" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">\
                <alignment horizontal="center" vertical="center" wrapText="1"/></xf>""");
        for (var font : new int[] {0, 2}) {
            for (var kind : Kind.values()) {
                xml.append(cells(kind, font));
            }
        }
        return xml.append("</cellXfs></styleSheet>").toString();
    }

    private static String cells(Kind kind, int font) {
        return """
                <xf numFmtId="%d" fontId="%d" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">\
                <alignment vertical="center"%s/></xf>""".formatted(FORMATS.get(kind), font, kind == Kind.WORDS ? " wrapText=\"1\"" : " shrinkToFit=\"1\"");
    }
}
