package org.jiheng.table.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook put together part by part, so that a test can spoil any of them. */
final class WorkbookParts {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final ByteArrayOutputStream more = new ByteArrayOutputStream();
    private String repeated = "";

    private WorkbookParts() {
        put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE + "sharedStrings+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
        put(
                "xl/_rels/workbook.xml.rels",
                HEAD
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "</Relationships>");
        workbook("", "");
        put(
                "xl/styles.xml",
                HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"170\" "
                        + "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"171\" formatCode=\"00000000\"/>"
                        + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
                        + "<xf numFmtId=\"171\"/><xf numFmtId=\"31\"/></cellXfs></styleSheet>");
        put(
                "xl/sharedStrings.xml",
                HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>编码</t></si>"
                        + "<si><t xml:space=\"preserve\"> 道路 </t></si><si><r><t>市民</t></r><r><t>热线</t></r></si></sst>");
    }

    /** With these rows, written as a sheet holds them. */
    static WorkbookParts with(String rows) {
        return new WorkbookParts().sheet(rows, "");
    }

    WorkbookParts sheet(String rows, String after) {
        return put(
                SHEET,
                HEAD + "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>" + rows
                        + "</sheetData>" + after + "</worksheet>");
    }

    WorkbookParts workbook(String properties, String sheetState) {
        return put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties
                        + "<sheets><sheet name=\"清单\" sheetId=\"1\" r:id=\"rId1\"" + sheetState
                        + "/></sheets></workbook>");
    }

    WorkbookParts put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookParts put(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    WorkbookParts twice(String name) {
        repeated = name;
        return this;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    byte[] zipped() {
        try (var zip = new ZipArchiveOutputStream(more)) {
            for (var part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
            if (!repeated.isEmpty()) {
                add(zip, repeated, parts.get(repeated));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return more.toByteArray();
    }

    private static void add(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }
}
