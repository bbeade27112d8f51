package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.browser.Window;
import org.jiheng.target.Huainan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The declaration on A4, read from the printed file as somebody reads the published one. */
class PrintedPaperTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Path PRINTED = Path.of("target", "screenshots");

    @BeforeAll
    static void foundTheOffice() {
        Huainan.found(SITE);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void saysWhatWasPublishedInTheSameOrder() throws IOException {
        try (var window = Window.on(SITE).signIn("huainan.clerk")) {
            var paper = Huainan.declared(SITE);
            window.open(paper + "/print").paper("huainan").picture("huainan-print");
            var printed = printed("huainan");
            assertThat(printed).hasSize(1);
            assertThat(squeezed(printed.get(0))).containsSubsequence(published());
        }
    }

    /** 附表1 line by line, as it stands in the published file. */
    private static List<String> published() {
        var head = List.of(
                "项目支出绩效目标申报表",
                "（2024年度）",
                "项目责任人（签字）：",
                "单位（盖章）：",
                "项目名称",
                "12345政务热线服务项目",
                "主管部门及代码",
                "[009]淮南市人民政府办公室",
                "实施单位",
                "淮南市人民政府办公室",
                "项目属性",
                "一次性项目",
                "项目期",
                "1年",
                "中期资金总额：",
                "492.00",
                "年度资金总额：",
                "492.00",
                "其中：财政拨款",
                "492.00",
                "其中：财政拨款",
                "492.00",
                "其他资金",
                "0.00",
                "其他资金",
                "0.00",
                "中期目标（2024年—2024年）",
                "年度目标",
                "一级指标",
                "二级指标",
                "三级指标",
                "指标值",
                "二级指标",
                "三级指标",
                "指标值");
        return Stream.concat(
                        head.stream(),
                        Huainan.ROWS.stream().flatMap(row -> Stream.of(row.get(1), row.get(2), row.get(1), row.get(2))))
                .toList();
    }

    @Test
    void repeatsItsHeadWhenThirtyRowsAndLongGoalsFillMorePages() throws IOException {
        try (var window = Window.on(SITE).signIn("huainan.clerk")) {
            var paper = Huainan.declared(SITE);
            lengthen(paper);
            window.open(paper + "/print").paper("huainan-long").picture("huainan-long-print");
            var pages = printed("huainan-long");
            assertThat(pages).hasSizeBetween(3, 5);
            assertThat(pages.get(0)).contains("年度目标", "认真贯彻落实");
            var withRows = pages.stream().filter(page -> page.contains("长表指标")).toList();
            assertThat(withRows)
                    .hasSizeGreaterThan(1)
                    .allMatch(page -> squeezed(page).contains("三级指标"));
            shorten(paper);
            assertThat(IntStream.rangeClosed(1, 45).mapToObj(row -> "长表指标" + row))
                    .allMatch(name -> withRows.stream().anyMatch(page -> page.contains(name)));
        }
    }

    private static void lengthen(String paper) {
        Clockwork.run(SITE.database(), """
                update paper
                   set cells = cells || jsonb_build_object('year_goal', repeat(cells ->> 'year_goal', 12)) ||
                       (select jsonb_object_agg('i.long' || n || c.name, c.value)
                          from generate_series(1, 45) n
                         cross join lateral (values ('.level1', 'OUTPUT'), ('.level2', 'QUANTITY'), ('.level3', '长表指标' || n),
                                                    ('.year', '≥' || n || '个'), ('.mid', '≥' || n || '个'), ('.at', (100 + n)::text))
                               as c (name, value))
                 where id = %s
                """.formatted(paper.replaceAll("\\D", "")));
    }

    private static void shorten(String paper) {
        Clockwork.run(SITE.database(), """
                update paper
                   set cells = jsonb_set((select jsonb_object_agg(key, value) from jsonb_each(cells) where key not like 'i.long%%'),
                                         '{year_goal}', to_jsonb(left(cells ->> 'year_goal', %d)))
                 where id = %s
                """.formatted(Huainan.YEAR_GOAL.length(), paper.replaceAll("\\D", "")));
    }

    /** The pages of a printed file as text, without the blanks that only set columns apart. */
    private static List<String> printed(String name) throws IOException {
        var run = new ProcessBuilder(
                        "pdftotext", "-raw", PRINTED.resolve(name + ".pdf").toString(), "-")
                .start();
        var text = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\f")).filter(page -> !page.isBlank()).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
