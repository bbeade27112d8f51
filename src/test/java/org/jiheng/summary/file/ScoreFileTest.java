package org.jiheng.summary.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.TestSite;
import org.jiheng.form.Text;
import org.jiheng.summary.ScoredYear;
import org.jiheng.table.Table;
import org.jiheng.table.file.TableFiles;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreFileTest {

    private static final TestSite SITE = filled();
    private static final Vertx VERTX = Vertx.vertx();

    private static TestSite filled() {
        var site = TestSite.start(Map.of());
        ScoredYear.fill(site, 90);
        return site;
    }

    @AfterAll
    static void close() {
        SITE.close();
        VERTX.close().await();
    }

    private static Answer get(String path) {
        return SITE.as("roads.head").get(path);
    }

    private static Table table(String name, Answer answer) {
        return new TableFiles(VERTX)
                .read(name, Buffer.buffer(answer.bytes()))
                .await()
                .get(0);
    }

    /** What a page shows and a file writes alike: digits without separators, nothing for what is not there. */
    private static String plain(String text, boolean number) {
        var words =
                text.equals("--") ? "" : Text.tidy(text).replaceAll("\\s+", " ").strip();
        return !number || words.isEmpty()
                ? words
                : new BigDecimal(words.replace(",", "")).stripTrailingZeros().toPlainString();
    }

    private static List<List<String>> ofPage(String query) {
        var page = get("/scores?" + query + "&size=100").page();
        return page.select("tbody tr").stream()
                .map(row -> row.children().stream().map(ScoreFileTest::ofCell).toList())
                .toList();
    }

    private static String ofCell(Element cell) {
        return plain(cell.wholeText(), cell.hasClass("number"));
    }

    private static List<List<String>> ofFile(Table table, int columns, String query) {
        var heads = get("/scores?" + query).page().select("thead th");
        var rows = new ArrayList<List<String>>();
        for (var line : table.lines()) {
            if (line.cell(0).matches("\\d+")) {
                var row = new ArrayList<String>();
                for (var at = 0; at < columns; at++) {
                    var text = line.cell(at)
                            .replace("_x005F_", "_")
                            .replaceFirst("^'(?=[ \u3000]*[=+\\-@＝＋－＠\\t\\r])", "");
                    row.add(plain(text, heads.get(at).hasClass("number")));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=2023",
                "year=2023&basis=latest&sort=name",
                "year=2023&grade=优&sort=-annual",
                "year=2023&columns=no,code,name,annual,total,grade,scheme&sort=code",
                "year=2023&node=12&standing=ALL&sort=-name"
            })
    void isCellByCellWhatThePageShows(String query) {
        var page = ofPage(query);
        assertThat(page).isNotEmpty();
        var columns = page.get(0).size();
        same(ofFile(table("a.csv", get("/scores.csv?" + query)), columns, query), page);
        same(ofFile(table("a.xlsx", get("/scores.xlsx?" + query)), columns, query), page);
    }

    private static void same(List<List<String>> file, List<List<String>> page) {
        assertThat(file).hasSameSizeAs(page);
        for (var at = 0; at < page.size(); at++) {
            assertThat(file.get(at)).isEqualTo(page.get(at));
        }
    }

    @Test
    void saysAboveWhatItIsAndBelowWhatItComesToAndThatItIsWhole() {
        var text = get("/scores.csv?year=2023&grade=优&basis=latest").body();
        assertThat(text).startsWith("\uFEFF\"东区交通局2023年度得分汇总表\"\r\n");
        var lines = List.of(text.split("\r\n"));
        assertThat(lines.get(1)).contains("按最近提交的版本（含未批准）", "单位：万元", "生成 20", "第 4711 号");
        assertThat(lines.get(2)).isEqualTo("\"筛选条件：口径：含未批准；等级：优\"");
        assertThat(lines.get(3)).contains("项目支出绩效自评（财政部，10/50/30/10）（第 1 版）");
        assertThat(text).contains("\"合计\"", "\"简单平均\"", "\"预算加权平均\"", "负责人（签字）：");
        assertThat(lines.get(lines.size() - 1)).matches("\"共 \\d+ 行，完\"");
    }

    @Test
    void isNamedInChineseAndNeverKept() {
        var answer = get("/scores.xlsx?year=2023&basis=latest");
        assertThat(URLDecoder.decode(answer.header("Content-Disposition"), StandardCharsets.UTF_8))
                .endsWith("filename*=UTF-8''东区交通局2023年度得分汇总表（含未批准）.xlsx");
        assertThat(answer.header("Content-Type")).contains("spreadsheetml.sheet");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        var reader = SITE.signIn("roads.head");
        reader.post("/preferences", Map.of("language", "en", "path", "/me"));
        assertThat(reader.get("/scores.csv?year=2023").body())
                .contains("Summary score table of 东区交通局, 2023", "\"No.\"", "rows in all, end");
        reader.post("/preferences", Map.of("language", "zh-CN", "path", "/me"));
    }

    @Test
    void isRememberedWithItsNumberOfLinesBeforeAnythingLeaves() {
        var person = SITE.as("roads.head");
        person.get("/scores.csv?year=2023&grade=良");
        assertThat(SITE.as("auditor").get("/history").words()).contains("导出得分汇总表", "grade=良");
    }

    @Test
    void isWholeAlsoWhenOnlyAPartIsAskedFor() {
        var person = SITE.as("roads.head");
        var answer = person.sendAsIs(person.request("/scores.csv?year=2023")
                .header("Range", "bytes=0-9")
                .GET());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).endsWith("行，完\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scores.csv", "/scores.xlsx"})
    void isAFileAlsoOfAYearWithoutProjects(String path) {
        var answer = get(path + "?year=2001");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(table("leer" + path.substring(path.indexOf('.')), answer)
                        .lines()
                        .toString())
                .contains("共 0 行，完");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=score%3Bselect", "columns=password", "node=abc", "points=x", "size=1", "page=9"})
    void takesNoHarmFromWhatIsGarbled(String query) {
        assertThat(get("/scores.csv?year=2023&" + query).body())
                .endsWith("行，完\"\r\n")
                .contains("\"=cmd".replace("=", "'="));
    }
}
