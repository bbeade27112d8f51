package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.target.Huainan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 附表2 of Huainan's report for 2024, held against 附表1. */
class HuainanEvaluationTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    /** Block, type, third-level indicator, target, actual, points and score as published. */
    private static final List<List<String>> ROWS = List.of(
            List.of("OUTPUT", "QUANTITY", "接通率", "≥90%", "99%", "15"),
            List.of("OUTPUT", "QUALITY", "问题解决率", "≥80%", "85%", "15"),
            List.of("OUTPUT", "TIMELINESS", "按时办结率", "≥99%", "99%", "10"),
            List.of("OUTPUT", "COST", "成本支出总量", "≤492万元", "492万元", "10"),
            List.of("BENEFIT", "ECONOMIC", "影响淮南高质量发展程度", "显著", "达成预期指标", "10"),
            List.of("BENEFIT", "SOCIAL", "收集民意情况", "良好", "达成预期指标", "10"),
            List.of("BENEFIT", "SUSTAINABLE", "对单位履职和促进事业发展的影响或提升程度", "显著", "达成预期指标", "10"),
            List.of("SATISFACTION", "SATISFACTION", "群众和社会满意率", "≥98%", "99%", "10"));

    private static Sheet sheet;

    @BeforeAll
    static void enterAsPublished() {
        Huainan.found(SITE);
        var declaration = Huainan.declared(SITE);
        Clockwork.run(SITE.database(), """
                insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
                select id, 1, cells, 'SB', '', '淮南填报人' from paper where id = {id};
                update paper set state = 'DEPARTMENT_APPROVED', edition = 1, approved_edition = 1 where id = {id};
                """.replace("{id}", declaration.replaceAll("\\D", "")));
        sheet = Sheet.open(SITE.as("huainan.clerk"), 90, 2024, true);
        var cells = new TreeMap<String, String>();
        for (var column : List.of("initial", "annual", "executed")) {
            cells.put("f.fiscal." + column, "492");
        }
        cells.put("project_name", "12345政务服务热线项目");
        cells.put("year_done", "达成预期指标");
        cells.put("own_execution", "10");
        cells.put("own_total", "100");
        cells.put("i." + sheet.row("促进生态发展") + ".na", "yes");
        cells.put("i." + sheet.row("促进生态发展") + ".na_reason", "此项目不涉及");
        for (var row : ROWS) {
            var key = "i." + sheet.added(row.get(0)) + ".";
            cells.put(key + "level2", row.get(1));
            cells.put(key + "level3", row.get(2));
            cells.put(key + "target", row.get(3));
            cells.put(key + "actual", row.get(4));
            cells.put(key + "weight", row.get(5));
            cells.put(key + "own_score", row.get(5));
            cells.put(key + "tier", row.get(4).startsWith("达成") ? "MET" : "");
        }
        assertThat(sheet.save(cells).status()).isEqualTo(303);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void scoresAsPublished() {
        assertThat(sheet.fact("rate.total")).isEqualTo("100.00%");
        assertThat(sheet.fact("score.execution")).isEqualTo("10.00");
        assertThat(sheet.fact("score.total")).isEqualTo("100.00");
        assertThat(sheet.fact("grade")).isEqualTo("优");
    }

    @Test
    void yieldsItsDriftListByItself() {
        var page = SITE.as("huainan.clerk").get(sheet.path() + "/drift").page();
        var lines = page.select("table.drift tbody tr");
        assertThat(lines.eachText().stream().filter(line -> line.contains("已申报未评价")))
                .hasSize(8)
                .anyMatch(line -> line.contains("日均受理话务量 ≥2500个"))
                .anyMatch(line -> line.contains("群众满意度 ≥90%"));
        assertThat(lines.eachText().stream().filter(line -> line.contains("现不涉及")))
                .hasSize(1)
                .anyMatch(line -> line.contains("促进生态发展 明显"));
        assertThat(lines.eachText().stream().filter(line -> line.contains("未申报而评价")))
                .hasSize(8)
                .anyMatch(line -> line.contains("接通率 ≥90% → 99%"))
                .anyMatch(line -> line.contains("成本支出总量 ≤492万元 → 492万元"));
    }

    @Test
    void isFoundToDisagreeWithoutBeingStopped() {
        var check = sheet.check();
        assertThat(check.words()).contains("C-01", "日均受理话务量 ≥2500个", "C-02", "12345政务热线服务项目", "B-11", "A-13");
        assertThat(check.page().select("form[action$=submission] button.primary"))
                .isNotEmpty();
    }

    @Test
    void printsAsItWasPublished() {
        var page = SITE.as("huainan.clerk").get(sheet.path() + "/print").page();
        assertThat(page.select("h1").text()).isEqualTo("项目支出绩效自评表");
        assertThat(page.select("table.money").text())
                .contains(
                        "12345政务服务热线项目",
                        "年初预算数 全年预算数（A） 全年执行数（B） 分值 执行率（B/A） 得分",
                        "492.00 492.00 492.00 10 100.00% 10.00");
        assertThat(page.select("table.goal").text()).contains(Huainan.YEAR_GOAL, "达成预期指标");
        assertThat(page.select("table.rows").get(0).select("tbody tr").eachText())
                .hasSize(10)
                .contains("生态效益指标 此项目不涉及")
                .contains("产出指标 （50 分） 数量指标 接通率 未申报 ≥90% 99% 15 15.00")
                .contains("总分 100 100.00 等级 优");
    }

    @Test
    void isHandedInWithItsFindingsAndItsScores() {
        var office = Sheet.open(SITE.as("huainan.clerk"), 90, 2024, true);
        assertThat(office.path()).isEqualTo(sheet.path());
        assertThat(sheet.submit().location()).endsWith("/receipt");
        var scores = Clockwork.text(
                SITE.database(),
                "select total || ' ' || grade || ' ' || execution_rate || ' ' || published from evaluation_score where paper_id = "
                        + sheet.id());
        assertThat(scores).isEqualTo("100.00 优 100.00 true");
        assertThat(sheet.get().words()).contains("补录", "100.00");
        assertThat(sheet.move("withdrawal", Map.of()).status()).isEqualTo(303);
    }
}
