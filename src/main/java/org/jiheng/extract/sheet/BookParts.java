package org.jiheng.extract.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook beside its sheets, by the names they have in the file. */
final class BookParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_NAME = 25;

    private BookParts() {}

    static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    static Map<String, String> of(SheetFrame frame, int sheets) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main") + type("/xl/styles.xml", "styles")
                        + each(sheets, number -> type("/" + sheet(number), "worksheet")) + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook(frame, sheets));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId0", "styles", "styles.xml")
                        + each(
                                sheets,
                                number -> relation(
                                        "rId" + number,
                                        "worksheet",
                                        sheet(number).substring(3)))));
        parts.put("xl/styles.xml", Style.xml());
        return parts;
    }

    private static String workbook(SheetFrame frame, int sheets) {
        var heads = frame.above().size() + 1;
        return XML + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                + "\"><sheets>"
                + each(
                        sheets,
                        number -> "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                                .formatted(name(frame, number), number, number))
                + "</sheets><definedNames>"
                + each(
                        sheets,
                        number ->
                                "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%d\">'%s'!$%d:$%d</definedName>"
                                        .formatted(number - 1, name(frame, number), heads, heads))
                + "</definedNames></workbook>";
    }

    /** Without the signs that no sheet may have in its name, and none that means something in XML or in a formula. */
    private static String name(SheetFrame frame, int number) {
        var plain =
                frame.name().replaceAll("[\\[\\]:*?/\\\\'\"&<>\\p{Cntrl}]", " ").strip();
        var name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        return number == 1 ? name : name + " " + number;
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, kind);
    }

    private static String relations(String all) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target);
    }

    private static String each(int sheets, IntFunction<String> written) {
        return IntStream.rangeClosed(1, sheets).mapToObj(written).collect(Collectors.joining());
    }
}
