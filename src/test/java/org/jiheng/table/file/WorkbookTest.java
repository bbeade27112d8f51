package org.jiheng.table.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiheng.problem.Problem;
import org.jiheng.table.Line;
import org.jiheng.table.Table;
import org.jiheng.table.workbook.Patience;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static final Words WORDS = Words.load();

    @Test
    void readsWhatLibreOfficeWrote() throws IOException {
        var tables = read(fixture("libreoffice.xlsx"));
        assertThat(tables).hasSize(2);
        var table = tables.get(0);
        assertThat(table.sheet()).isEqualTo("2026年项目");
        assertThat(table.lines()).extracting(Line::number).containsExactly(1, 3, 4, 5, 6);
        assertThat(table.lines().get(2).cells())
                .containsExactly("道路一队", "00010001", "市民热线工作问题诊断研究项目", "一次性项目", "2026-01-01", "2026-12", "492", "重点");
        assertThat(table.lines().get(3).cells())
                .startsWith("道路一队", "00010002", "道路养护")
                .endsWith("0.1");
        assertThat(table.lines().get(3).shared()).containsExactly(0);
        assertThat(table.notes()).extracting(WorkbookTest::chinese).containsExactly("隐藏的行同样读取：第 5 行");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1' t='s'><v>1</v></c>|道路",
                "<c r='A1' t='s'><v>2</v></c>|市民热线",
                "<c r='A1' t='inlineStr'><is><t>  行内 </t></is></c>|行内",
                "<c r='A1'><v>0.30000000000000004</v></c>|0.3",
                "<c r='A1'><v>5453.6799819999997</v></c>|5453.679982",
                "<c r='A1'><v>20240001</v></c>|20240001",
                "<c r='A1'><v>1E3</v></c>|1000",
                "<c r='A1'><v>340101000000000000000</v></c>|3.40101E+20",
                "<c r='A1' s='3'><v>123</v></c>|00000123",
                "<c r='A1' s='1'><v>46023</v></c>|2026-01-01",
                "<c r='A1' s='4'><v>46023.75</v></c>|2026-01-01",
                "<c r='A1' s='2'><v>46357</v></c>|2026-12",
                "<c r='A1' s='1'><v>60</v></c>|1900-03-01",
                "<c r='A1' s='1'><v>99999999</v></c>|99999999",
                "<c r='A1'><f>SUM(B1)</f><v>7</v></c>|7",
                "<c r='A1' t='str'><f>A2</f><v>算出的文字</v></c>|算出的文字",
                "<c r='A1' t='b'><v>1</v></c>|TRUE",
                "<c r='A1' t='e'><v>#REF!</v></c>|#REF!",
            })
    void readsACellAsItsAuthorSeesIt(String cell, String text) {
        assertThat(read(WorkbookParts.with(row(cell)).zipped())
                        .get(0)
                        .lines()
                        .get(0)
                        .cells())
                .containsExactly(text);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        var workbook = WorkbookParts.with(row("<c r='A1' s='1'><v>44561</v></c>"))
                .workbook("<workbookPr date1904=\"1\"/>", "");
        assertThat(read(workbook.zipped()).get(0).lines().get(0).cells()).containsExactly("2026-01-01");
    }

    @Test
    void fillsCellsThatAreOneAcrossLinesAndSaysWhich() {
        var rows = "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2'><v>5</v></c></row><row r='3'><c r='A3'/></row>"
                + "<row r='4'><c r='C4'><v>9</v></c></row><row r='5'><c r='B5'><v>1</v></c></row>";
        var merged =
                "<mergeCells><mergeCell ref='A2:A4'/><mergeCell ref='B2:B3'/><mergeCell ref='D2:E2'/></mergeCells>";
        var lines =
                read(WorkbookParts.with("").sheet(rows, merged).zipped()).get(0).lines();
        assertThat(lines)
                .extracting(line -> line.number() + ":" + String.join(",", line.cells()))
                .containsExactly("2:道路,5", "3:道路,5", "4:道路,,9", "5:,1");
        assertThat(lines.get(1).shared()).containsExactlyInAnyOrder(0, 1);
        assertThat(lines.get(2).shared()).containsExactly(0);
    }

    @Test
    void believesNoDimensionAndKeepsNoEmptyLine() {
        var rows = IntStream.rangeClosed(1, 20_000)
                .mapToObj("<row r='%d'/>"::formatted)
                .collect(Collectors.joining("", "", "<row r='1048576'><c r='A1048576'><v>1</v></c></row>"));
        assertThat(read(WorkbookParts.with(rows).zipped()).get(0).lines())
                .extracting(Line::number)
                .containsExactly(1_048_576);
    }

    @Test
    void namesFormulasWithoutAValueAndSheetsThatAreHidden() {
        var rows = row("<c r='A1'><v>1</v></c><c r='B1'><f>1+1</f></c>");
        assertThat(read(WorkbookParts.with(rows).zipped()).get(0).notes())
                .extracting(WorkbookTest::chinese)
                .containsExactly("第 1 行有公式没有计算结果：用电子表格软件打开并保存后重新选择");
        var hidden = WorkbookParts.with(rows).workbook("", " state=\"hidden\"").zipped();
        assertThat(refusal(hidden)).contains("工作簿是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.xml", "/etc/passwd", "C:/evil.xml", "xl\\..\\..\\evil.xml"})
    void refusesPartsThatLeadOutOfTheFile(String name) {
        assertThat(refusal(workbook().put(name, "<a/>").zipped())).contains("路径指向文件之外");
    }

    @Test
    void refusesTwoPartsOfOneName() {
        assertThat(refusal(workbook().twice(WorkbookParts.SHEET).zipped())).contains("同名");
        assertThat(refusal(workbook().put("XL/worksheets/SHEET1.xml", "<a/>").zipped()))
                .contains("同名");
    }

    @Test
    void refusesABombBeforeItIsUnpacked() {
        var bomb =
                workbook().put("xl/media/bomb.bin", new byte[30 * 1024 * 1024]).zipped();
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(bomb)).contains("解压后超过原大小的 100 倍");
        var large = workbook();
        var noise = new Random(7);
        for (var part = 0; part < 2; part++) {
            large.put("xl/media/" + part + ".bin", dull(noise, 26 * 1024 * 1024));
        }
        assertThat(refusal(large.zipped())).contains("解压后超过 50 MB");
        var many = workbook();
        IntStream.range(0, 200).forEach(number -> many.put("xl/part" + number + ".xml", "<a/>"));
        assertThat(refusal(many.zipped())).contains("含有 206 个部件");
    }

    private static byte[] dull(Random noise, int size) {
        var bytes = new byte[size];
        for (var at = 0; at < size; at += 64) {
            bytes[at] = (byte) noise.nextInt();
        }
        return bytes;
    }

    @Test
    void refusesMacrosWhateverTheFileIsCalled() {
        assertThat(refusal(workbook().put("xl/vbaProject.bin", "x").zipped())).contains("含有宏");
    }

    @Test
    void opensNothingThatIsDeclaredInAnyPart() {
        var outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        var laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";
        for (var part : List.of(
                WorkbookParts.SHEET,
                "[Content_Types].xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels")) {
            for (var doctype : List.of(outside, laughs, "<!DOCTYPE a>")) {
                var workbook = workbook();
                var spoiled = workbook.part(part).replace("?>", "?>" + doctype);
                assertThat(refusal(workbook.put(part, spoiled).zipped()))
                        .as(part)
                        .contains("系统不打开");
            }
        }
        assertThat(refusal(workbook()
                        .put("customXml/item1.xml", outside + "<a>&x;</a>")
                        .zipped()))
                .contains("系统不打开");
        assertThat(refusal(workbook()
                        .put("docProps/thumbnail.jpeg", outside + "<a>&x;</a>")
                        .zipped()))
                .contains("系统不打开");
        var wide = (outside + "<a/>").getBytes(StandardCharsets.UTF_16);
        assertThat(refusal(workbook().put("docProps/app.xml", wide).zipped())).contains("系统不打开");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='99999999999'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A99999999'><v>1</v></c></row>",
                "<row r='-1'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='a1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>99</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>2000000000</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>9<!-- -->9</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>x</v></c></row>",
                "<row r='1'><c r='A1' t='wrong'><v>x</v></c></row>",
                "<row r='1'><c r='A1' s='x'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></row>",
                "<row r='1'><c r='A1'><f t='shared' si='4'/><v>1</v></c></row>",
            })
    void refusesCellsThatNoSpreadsheetWrites(String rows) {
        assertThat(refusal(WorkbookParts.with(rows).zipped())).contains("系统不打开");
    }

    @Test
    void refusesWhatWouldTakeForEver() {
        var noise = new Random(3);
        var arrays = IntStream.range(0, 1001)
                .mapToObj(each -> "<c r='A1'><f t='array' ref='A1:B9'>1</f><v>" + noise.nextLong() + "</v></c>")
                .collect(Collectors.joining());
        assertThat(refusal(WorkbookParts.with(row(arrays)).zipped())).contains("数组公式超过 1000 个");
        var cells = IntStream.range(0, 600_001)
                .mapToObj(each -> "<c r='A1'><v>" + noise.nextInt(100_000) + "</v></c>")
                .collect(Collectors.joining());
        assertThat(refusal(WorkbookParts.with(row(cells)).zipped())).contains("单元格超过");
        var text =
                noise.ints(30_000, 0x4E00, 0x9FA5).mapToObj(Character::toString).collect(Collectors.joining());
        var shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + text
                + "</t></si></sst>";
        var quadratic = WorkbookParts.with(IntStream.rangeClosed(1, 5000)
                        .mapToObj(number ->
                                "<row r='%1$d'><c r='A%1$d' t='s'><v>0</v></c><c r='B%1$d'><v>%2$d</v></c></row>"
                                        .formatted(number, noise.nextLong()))
                        .collect(Collectors.joining()))
                .put("xl/sharedStrings.xml", shared)
                .zipped();
        assertThat(refusal(quadratic)).contains("工作表内容过多");
        assertThatThrownBy(() -> TableFiles.readNow("a.xlsx", workbook().zipped(), new Patience(Duration.ZERO)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("took too long");
    }

    @Test
    void refusesWhatIsBrokenOrCutShort() throws IOException {
        var whole = fixture("libreoffice.xlsx");
        for (var length : new int[] {5, 30, 1000, whole.length / 2, whole.length - 1}) {
            assertThat(refusal(Arrays.copyOf(whole, length))).contains("系统不打开");
        }
        assertThat(refusal("PK\3\4".getBytes(StandardCharsets.UTF_8))).contains("系统不打开");
    }

    @Test
    void saysWhatAFileOfAnotherKindIs() throws IOException {
        var whole = fixture("libreoffice.xlsx");
        var locked =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refusal("清单.xlsx", locked)).contains("已加密或者是旧格式");
        assertThat(refusal("清单.xls", locked)).contains("已加密或者是旧格式");
        assertThat(refusal("清单.xlsm", whole)).contains("不支持“.xlsm”文件");
        assertThat(refusal("清单.csv", whole)).contains("扩展名却不是 .xlsx");
        assertThat(refusal("清单.xlsx", "编码,名称".getBytes(StandardCharsets.UTF_8))).contains("内容却不是工作簿");
        assertThat(refusal("清单.csv", new byte[0])).contains("选择清单文件");
        assertThat(refusal("清单.csv", new byte[4 * 1024 * 1024 + 1])).contains("不超过 4 MB");
        assertThat(refusal("MZ.csv", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0}))
                .contains("无法识别");
    }

    private static WorkbookParts workbook() {
        return WorkbookParts.with(row("<c r='A1' t='s'><v>0</v></c>"));
    }

    private static String row(String cells) {
        return "<row r='1'>" + cells + "</row>";
    }

    private static List<Table> read(byte[] bytes) {
        return TableFiles.readNow("清单.xlsx", bytes, new Patience(Duration.ofSeconds(20)));
    }

    private static String refusal(byte[] bytes) {
        return refusal("清单.xlsx", bytes);
    }

    private static String refusal(String name, byte[] bytes) {
        try {
            TableFiles.readNow(name, bytes, new Patience(Duration.ofSeconds(20)));
            return "was read";
        } catch (Problem refused) {
            return chinese(refused.words());
        }
    }

    private static String chinese(org.jiheng.words.Say words) {
        return WORDS.in(Language.ZH, words);
    }

    private static byte[] fixture(String name) throws IOException {
        try (var file = WorkbookTest.class.getResourceAsStream("/lists/" + name)) {
            return file.readAllBytes();
        }
    }
}
