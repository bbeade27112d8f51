package org.jiheng.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    private static final Vertx VERTX = Vertx.vertx();

    private static final SheetFrame FRAME = new SheetFrame(
            "得分[汇总]表/2023",
            List.of("标题", "说明"),
            List.of(
                    new Heading("序号", Kind.WHOLE, 5),
                    new Heading("名称", Kind.WORDS, 30),
                    new Heading("预算", Kind.MONEY, 12),
                    new Heading("得分", Kind.POINTS, 8),
                    new Heading("个数", Kind.WHOLE, 8),
                    new Heading("期限", Kind.DAY, 12)),
            1,
            "第 &P 页，共 &N 页",
            3);

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    /** As the database writes a row whole. */
    private static Buffer row(String... cells) {
        return Buffer.buffer(Arrays.stream(cells).map(SheetFileTest::field).collect(Collectors.joining(",", "(", ")")));
    }

    private static String field(String cell) {
        return cell == null || cell.matches("[\\d.-]+")
                ? String.valueOf(cell).replace("null", "")
                : "\"" + cell.replace("\\", "\\\\").replace("\"", "\"\"") + "\"";
    }

    private static Buffer whole(Sheet sheet, List<Buffer> rows) {
        var file = Buffer.buffer();
        file.appendBuffer(sheet.begin().await());
        file.appendBuffer(sheet.rows(rows).await());
        return file.appendBuffer(
                sheet.end(List.<String[]>of(new String[] {null, "合计", "4925000", null, null, null}), List.of("完"))
                        .await());
    }

    private static Sheet book(SheetFrame frame, int mostRows) {
        return new BookSheet(VERTX.createSharedWorkerExecutor("test-packers", 1), frame, mostRows);
    }

    private static List<Row> read(Buffer file, int sheet) throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getBytes()), new ReadingOptions(true, false))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    private static String part(Buffer file, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.getBytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }

    @Test
    void writesCommasWithTheMarkOfTheirEncodingAndWindowsLineEnds() {
        var rows = List.of(
                row("道路\"养护\",一\\期", "4925000.00", "97.15", "0", "2024-03-31"), row("桥", null, null, null, null));
        assertThat(whole(new CsvSheet(FRAME), rows).toString())
                .isEqualTo("\uFEFF\"标题\"\r\n\"说明\"\r\n\"序号\",\"名称\",\"预算\",\"得分\",\"个数\",\"期限\"\r\n"
                        + "1,\"道路\"\"养护\"\",一\\期\",492.5,97.15,0,\"2024-03-31\"\r\n2,\"桥\",,,,\r\n"
                        + ",\"合计\",492.5,,,\r\n\"完\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", " =1", "\u3000@x"})
    void letsNoSpreadsheetCalculateWithAText(String text) throws IOException {
        var rows = List.of(row(text, null, null, null, null));
        assertThat(whole(new CsvSheet(FRAME), rows).toString()).contains("\r\n1,\"'" + text + "\",,");
        var cell = read(whole(book(FRAME, BookSheet.MOST_ROWS), rows), 0).get(3).getCell(1);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
    }

    @Test
    void writesNumbersAsNumbersAndCodesAsTextsInAWorkbook() throws IOException {
        var rows = read(
                whole(
                        book(FRAME, BookSheet.MOST_ROWS),
                        List.of(
                                row("00123", "54536799.82", "97.15", "12", "2024-03-31"),
                                row("", null, "无", null, "未定"))),
                0);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("标题");
        assertThat(rows.get(2).getCellText(5)).isEqualTo("期限");
        assertThat(rows.get(3).getCellText(1)).isEqualTo("00123");
        assertThat(rows.get(3).getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(3).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("5453.679982");
        assertThat(rows.get(3).getCell(2).getDataFormatString()).isEqualTo("#,##0.00####");
        assertThat(rows.get(3).getCellAsDate(5).orElseThrow())
                .isEqualTo(LocalDate.of(2024, 3, 31).atStartOfDay());
        assertThat(rows.get(4).getCellText(3)).isEqualTo("无");
        assertThat(rows.get(4).getCellText(5)).isEqualTo("未定");
        assertThat(rows.get(5).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("492.5");
        assertThat(rows.get(6).getCellText(0)).isEqualTo("完");
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 0",
        "0.01, 0.000001",
        "-12345.60, -1.23456",
        "-300.00, -0.03",
        "9999.99, 0.999999",
        "10000, 1",
        "100000000.00, 10000",
        "999999999999999999.99, 99999999999999.999999"
    })
    void countsYuanInTenThousandsAlikeInBothFiles(String yuan, String wan) throws IOException {
        var rows = List.of(row("路", yuan, null, null, null));
        assertThat(whole(new CsvSheet(FRAME), rows).toString()).contains("\r\n1,\"路\"," + wan + ",,,\r\n");
        assertThat(part(whole(book(FRAME, BookSheet.MOST_ROWS), rows), "xl/worksheets/sheet1.xml"))
                .contains("<v>" + wan + "</v>");
    }

    @Test
    void keepsHeadsInSightAndRepeatsThemOnPaper() throws IOException {
        var file = whole(book(FRAME, BookSheet.MOST_ROWS), List.of());
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains(
                        "<pane xSplit=\"1\" ySplit=\"3\" topLeftCell=\"B4\"",
                        "orientation=\"landscape\"",
                        "paperSize=\"9\"")
                .contains("&amp;C第 &amp;P 页，共 &amp;N 页");
        assertThat(part(file, "xl/workbook.xml"))
                .contains("name=\"得分 汇总 表 2023\"", "_xlnm.Print_Titles", "'得分 汇总 表 2023'!$3:$3");
    }

    @Test
    void keepsEveryTextThatAFileMayHoldAndNothingElse() throws IOException {
        var hostile = "<b>&\"\u0008\uFFFE 半" + "\u202E" + "右" + Character.toString(0x2C1B6) + "👨‍👩‍👧\n二";
        var rows = List.of(row(hostile, null, null, null, null));
        assertThat(read(whole(book(FRAME, BookSheet.MOST_ROWS), rows), 0).get(3).getCellText(1))
                .isEqualTo("<b>&\" 半" + "\u202E" + "右" + Character.toString(0x2C1B6) + "👨‍👩‍👧\n二");
        assertThat(whole(new CsvSheet(FRAME), rows).getBytes())
                .satisfies(bytes -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
    }

    @Test
    void writesWhatLooksLikeAnEscapedSignAsItStands() throws IOException {
        var file = whole(book(FRAME, BookSheet.MOST_ROWS), List.of(row("_x0041_ _y", null, null, null, null)));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains(">_x005F_x0041_ _y<");
    }

    @Test
    void cutsATextAtTheLengthOfACellAndNeverInTheMiddleOfASign() throws IOException {
        var file = whole(
                book(FRAME, BookSheet.MOST_ROWS),
                List.of(
                        row("长".repeat(40_000), null, null, null, null),
                        row("x".repeat(32_765) + "👍👍", null, null, null, null)));
        var rows = read(file, 0);
        assertThat(rows.get(3).getCellText(1)).hasSize(32_767).endsWith("长…");
        assertThat(rows.get(4).getCellText(1)).hasSize(32_766).endsWith("x…");
    }

    @Test
    void goesOnOnASecondSheetWhenOneIsFull() throws IOException {
        var rows = new ArrayList<Buffer>();
        for (var at = 1; at <= 100; at++) {
            rows.add(row("项目" + at, Integer.toString(at), null, null, null));
        }
        var frame = new SheetFrame(FRAME.name(), FRAME.above(), FRAME.headings(), 1, FRAME.pages(), 100);
        var file = whole(book(frame, 64 + 3 + 60), rows);
        var first = read(file, 0);
        var second = read(file, 1);
        assertThat(first).hasSize(63);
        assertThat(first.get(62).getCellText(1)).isEqualTo("项目60");
        assertThat(second.get(2).getCellText(1)).isEqualTo("名称");
        assertThat(second.get(3).getCellText(1)).isEqualTo("项目61");
        assertThat(second.get(3).getCellAsNumber(0)).contains(new BigDecimal("61"));
        assertThat(second.get(second.size() - 1).getCellText(0)).isEqualTo("完");
    }

    @Test
    void isNoWorkbookWithoutItsEnd() {
        var sheet = book(FRAME, BookSheet.MOST_ROWS);
        var cut = sheet.begin()
                .await()
                .appendBuffer(sheet.rows(List.of(row("a", "1", "1", "1", ""))).await());
        assertThatThrownBy(() -> ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(cut.getBytes()))
                        .get())
                .isInstanceOf(IOException.class);
    }

    @Test
    void handsOnEachPieceAndKeepsNone() {
        var rows = Collections.nCopies(500, row("一个名称不短的项目，写满一行", "4922500.00", "97.15", "3", "2024-03-31"));
        for (var sheet : List.of(new CsvSheet(FRAME), book(FRAME, BookSheet.MOST_ROWS))) {
            sheet.begin().await();
            var longest = 0;
            for (var piece = 0; piece < 400; piece++) {
                longest = Math.max(longest, sheet.rows(rows).await().length());
            }
            assertThat(longest).as(sheet.getClass().getSimpleName()).isLessThan(128 * 1024);
        }
    }
}
