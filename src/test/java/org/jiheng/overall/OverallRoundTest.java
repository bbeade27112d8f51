package org.jiheng.overall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverallRoundTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @BeforeAll
    static void found() {
        Center.found(SITE);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Person clerk() {
        return SITE.as("center.clerk");
    }

    @Test
    void goesFromItsOpeningToItsApproval() {
        assertThat(clerk().get("/overall/new?year=2023").words()).contains("北京市朝阳区城市管理指挥中心", "北京，20/60/20", "取已批准的数");
        var report = Center.open(clerk(), 2023);
        assertThat(Center.open(clerk(), 2023).path()).isEqualTo(report.path());
        assertThat(clerk().get("/overall/new?year=2023").location()).isEqualTo(report.path());
        assertThat(report.get().words()).contains("一、部门概况", "产出数量：计划完成率", "部门预决算差异率");
        assertThat(report.get().page().getElementById("f-c.m.project.annual").val())
                .isEqualTo("2504.497174");

        report.save(Center.money());
        assertThat(report.fact("total.annual")).isEqualTo("5,453.679982");
        assertThat(report.fact("total.initial")).isEqualTo("6,333.340658");
        assertThat(report.fact("rate.total")).isEqualTo("100.00%");
        assertThat(report.fact("rate.initial.total")).isEqualTo("86.11%");
        assertThat(report.fact("change.rate")).isEqualTo("-13.89%");
        assertThat(report.fact("carryover.rate")).isEqualTo("0.00%");
        assertThat(report.fact("difference.rate")).isEqualTo("13.89%");
        assertThat(report.fact("score.execution")).isEqualTo("20.00");
        assertThat(report.fact("part.execution")).isEqualTo("已完成");

        assertThat(report.submit().status()).isEqualTo(422);
        assertThat(report.check().words()).contains("职责工作任务没有填写", "还没有填写");
        report.save(Center.words());
        Center.score(report);
        Center.conclude(report);
        assertThat(report.fact("score.total")).isEqualTo("100.00");
        assertThat(report.fact("grade")).isEqualTo("优");
        assertThat(report.get().page().select(".strip-parts output").eachText()).containsOnly("已完成");

        assertThat(SITE.as("center.office").get(report.path()).body()).doesNotContain("认真履职尽责");
        report.explainAll();
        assertThat(report.submit().location()).endsWith("/receipt");
        assertThat(clerk().get(report.papers() + "/receipt").words()).contains("ZT-2023-");
        passes(report);
    }

    private static void passes(Report report) {
        var head = SITE.as("center.head");
        assertThat(head.get("/tasks").words()).contains("2023年度部门整体绩效评价");
        assertThat(SITE.as("finance").get(report.papers() + "/approval").status())
                .isEqualTo(409);
        assertThat(report.by(head).move("approval", Map.of()).status()).isEqualTo(303);
        assertThat(head.get(report.path()).words()).contains("财政审核");
        assertThat(SITE.as("finance").get("/tasks").words()).contains("2023年度部门整体绩效评价");
        assertThat(report.by(SITE.as("finance"))
                        .move("return", Map.of("reason", "补充差异说明", "due", "" + org.jiheng.words.China.today()))
                        .status())
                .isEqualTo(303);
        assertThat(report.get().words()).contains("补充差异说明");
        report.save(Map.of("difference_note", "年中压减预算"));
        assertThat(report.submit().location()).endsWith("/receipt");
        report.by(SITE.as("center.office")).move("approval", Map.of());
        assertThat(report.by(SITE.as("finance")).move("approval", Map.of()).status())
                .isEqualTo(303);
        assertThat(report.get().words()).contains("已批准");
        assertThat(
                        Clockwork.text(
                                SITE.database(),
                                "select total || ' ' || grade || ' ' || difference || ' ' || initial from overall_score where edition = 2"))
                .isEqualTo("100.00 优 13.89 63333406.58");
        var list = SITE.as("finance").get("/overall?year=2023").words();
        assertThat(list).contains("北京市朝阳区城市管理指挥中心", "13.89%", "东区交通局", "未开始");
        assertThat(SITE.as("finance").get("/overall.csv?year=2023").body()).contains("5453.679982", "\"100.00\"");
        var approved = SITE.as("finance").get("/overall?year=2023&state=APPROVED");
        assertThat(approved.page().select("#f-state option[selected]").text()).isEqualTo("已批准");
        assertThat(approved.page().select("tbody th").eachText()).containsExactly("北京市朝阳区城市管理指挥中心");
        assertThat(SITE.as("finance").get("/overall?year=2023&state=SUBMITTED").words())
                .contains("没有符合条件的部门");
        assertThat(clerk().get(report.path() + "/print").words())
                .contains("预算项目，均已完成评价，评价得分均为100分")
                .contains("13.89%", "86.11%", "京朝办字〔2021〕17号", "部门负责人（签字）")
                .containsSubsequence("（四）结转结余率", "结转结余率 0.00%", "（五）部门预决算差异率", "部门预决算差异率 13.89%")
                .doesNotContain("草稿");
        assertThat(clerk().get(report.path() + "/scores.csv").body())
                .contains("受理市民诉求量", "100.00", "\"预算执行率\",\"\",\"100.00%\",\"20\",\"20.00\"")
                .doesNotContain("--");
        assertThat(clerk().get(report.papers() + "/comparison?from=1&to=2").words())
                .contains("年中压减预算");
        assertThat(clerk().get("/history?thing=PAPER&id=" + report.id()).words())
                .contains("预决算差异情况说明");
    }

    @Test
    void offersTheYearThatWasAskedFor() {
        for (var year : List.of("2019", "2023", "2024")) {
            var page = SITE.as("finance").get("/overall?year=" + year).page();
            assertThat(page.select("#f-year option[selected]").eachAttr("value"))
                    .containsExactly(year);
            assertThat(page.select("#f-year option").eachAttr("value")).contains("2023", "2024");
        }
    }

    @Test
    void isOfferedOnlyWhereThereIsOneToOpen() {
        var next = China.year() + 1;
        assertThat(clerk().get("/overall?year=" + next).page().select("a[href*=/overall/new]"))
                .isEmpty();
        var early = clerk().get("/overall/new?department=95&year=" + next);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.words()).contains(next + "年尚未开始");
        assertThat(clerk().post("/overall", Map.of("department", "95", "year", "" + next))
                        .status())
                .isEqualTo(409);

        assertThat(clerk().get("/overall?year=2019").page().select("a.primary")).hasSize(1);
        Center.open(clerk(), 2019);
        assertThat(clerk().get("/overall?year=2019").page().select("a.primary")).isEmpty();
    }

    @Test
    void isNobodyElses() {
        var report = Center.open(clerk(), 2024);
        for (var stranger : List.of("roads.office", "roads.head", "roads.clerk", "health.head", "west.finance")) {
            assertThat(SITE.as(stranger).get(report.path()).status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(SITE.as(stranger).get(report.path() + "/print").status()).isEqualTo(404);
        }
        assertThat(SITE.as("roads.clerk")
                        .post("/overall", Map.of("department", "95", "year", "2024"))
                        .status())
                .isEqualTo(404);
        assertThat(SITE.as("roads.clerk")
                        .post("/overall", Map.of("department", "10", "year", "2024"))
                        .status())
                .isEqualTo(404);
        assertThat(SITE.as("roads.clerk").get("/overall/new?year=2024").words()).contains("由部门本级填写");
        assertThat(SITE.as("finance").get(report.path()).words()).contains("只有填报人能看到");
        assertThat(SITE.as("roads.clerk")
                        .post("/papers/" + report.id() + "/cells", Map.of("c.duties", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsNoRateThatCannotBeWorkedOut() {
        var report = Center.open(clerk(), 2022);
        report.save(Map.of("m.basic.initial", "0", "m.basic.annual", "128", "m.basic.executed", "128.07"));
        assertThat(report.fact("rate.total")).isEqualTo("100.05%");
        assertThat(report.fact("rate.initial.total")).isEqualTo("--");
        assertThat(report.fact("score.execution")).isEqualTo("20.00");
        report.save(Map.of("m.basic.annual", "0"));
        assertThat(report.fact("rate.total")).isEqualTo("--");
        assertThat(report.fact("score.execution")).isEqualTo("--");
        for (var amount : List.of("1e308", "-1", "NaN", "0x10", "1.2.3", "128.0712345", "四百九十二", "<i>x</i>")) {
            report.save(Map.of("m.basic.annual", amount, "carryover", amount));
            assertThat(report.fact("total.annual")).as(amount).isEqualTo("--");
            assertThat(report.fact("rate.total")).as(amount).isEqualTo("--");
            assertThat(report.fact("carryover.rate")).as(amount).isEqualTo("--");
            assertThat(report.get().body()).as(amount).doesNotContain("<i>x</i>");
        }
        report.save(Map.of("m.basic.annual", "１２８", "m.basic.final", "128", "carryover", "0", "m.total.annual", "500"));
        assertThat(report.fact("total.annual")).isEqualTo("500.00");
        assertThat(report.check().words()).contains("A-14");
    }

    @Test
    void keepsWhatTwoPeopleTypeAtOnce() {
        var mine = Center.open(clerk(), 2021);
        var theirs = mine.by(SITE.as("center.second"));
        var seen = mine.get().field("seen");
        theirs.save(Map.of("duties", "负责市民热线", "sections", "综合科"), "", seen);
        assertThat(mine.save(Map.of("section_count", "13"), "", seen).status()).isEqualTo(303);
        assertThat(mine.get().words()).contains("负责市民热线", "综合科");
        var conflict = mine.save(Map.of("duties", "负责网格化城市管理"), "", seen);
        assertThat(conflict.status()).isEqualTo(422);
        assertThat(conflict.words()).contains("职责工作任务", "负责市民热线", "负责网格化城市管理");
    }

    @Test
    void tellsWhichSentenceIsOutOfDate() {
        var report = Center.open(clerk(), 2020);
        report.save(Center.money());
        assertThat(report.fact("t.difference.said")).contains("部门预决算差异率13.89%");
        report.save(Map.of("t.difference", "差异率为13.89%，系年中压减预算。"));
        assertThat(report.fact("t.difference.state")).isEqualTo("已人工改写");
        report.save(Map.of("m.total.final", "5400"));
        assertThat(report.fact("t.difference.state")).contains("需更新", "13.89", "14.74");
        assertThat(report.fact("t.difference.said")).contains("系年中压减预算");
        var keep = report.get().page().select("button[name='c.t.difference.of']");
        assertThat(keep.text()).startsWith("仍按此表述");
        assertThat(report.get().page().getElementById("f-c.t.difference").val()).isEqualTo("差异率为13.89%，系年中压减预算。");
        report.save(Map.of("t.difference", "差异率为13.89%，系年中压减预算。", "t.difference.of", keep.val()));
        assertThat(report.fact("t.difference.state")).isEqualTo("已人工改写");
        report.save(Map.of("m.total.final", "5300"));
        assertThat(report.fact("t.difference.state")).contains("需更新", "14.74", "16.32");
        report.save(Map.of("m.total.final", "5400"), "auto:difference");
        assertThat(report.fact("t.difference.said")).contains("部门预决算差异率14.74%");
        assertThat(report.fact("t.difference.state")).isEqualTo("与数据一致");
    }

    @Test
    void tellsNoTotalWhileAScoreIsOpen() {
        var opened = clerk().post("/overall", Map.of("department", "95", "year", "2018", "published", "yes"));
        var report = new Report(clerk(), opened.location());
        report.save(Center.money());
        assertThat(report.get().page().select("output[data-fact^=points.block]").eachText())
                .containsExactly("20.00", "--", "--");
        assertThat(report.fact("score.total")).isEqualTo("--");
        report.explainAll();
        assertThat(report.submit().location()).endsWith("/receipt");
        assertThat(report.get().page().select("p.result").text()).contains("总分 --", "项未定");
        assertThat(report.person()
                        .get(report.path() + "/print")
                        .page()
                        .select("tr.sum")
                        .eachText())
                .allSatisfy(sum -> assertThat(sum).doesNotContain("20.00"));
        assertThat(report.person().get(report.path() + "/scores.csv").body())
                .contains("\"总分\",\"\",\"\",\"\",\"\",\"100\",\"\",\"\"")
                .doesNotContain("--");
        var finance = SITE.as("finance");
        var line = finance.get("/overall?year=2018&words=指挥中心").page().select("tbody tr");
        assertThat(line.text()).contains("-- --").doesNotContain("20.00");
        assertThat(finance.get("/overall.csv?year=2018&words=指挥中心").body())
                .contains("指挥中心", "\"\",\"\"")
                .doesNotContain("20.00", "--");
    }

    @Test
    void proposesOnlyWhatAllProjectsTell() {
        Clockwork.run(SITE.database(), """
                set jiheng.scope = '1';
                insert into project_year (project_id, year, department_id, code, standing)
                values (95, 2016, 95, '095-01', 'ACTIVE'), (96, 2016, 95, '095-02', 'ACTIVE');
                insert into funding (project_id, year, source, initial, adjusted)
                values (95, 2016, 'FISCAL', 1793600, 1793600), (96, 2016, 'FISCAL', 206400, 206400);
                with list as (
                    insert into project_import (account_id, node_id, year, money_unit, file_name, content, done_at, subject)
                    values (5, 2, 2016, 'YUAN', 'list.csv', '', now(), 'EXECUTION')
                    returning id)
                insert into execution (project_id, year, source, executed, as_of, kind, import_id)
                select 95, 2016, 'FISCAL', 1793600, '2016-12-31', 'NEW', id from list;
                """);
        Clockwork.run(
                SITE.database(),
                "set role " + SITE.database().backgroundRole()
                        + "; select renew_ledger(array [95, 96]::bigint[], array [2016, 2016]::smallint[])");
        assertThat(clerk().get("/overall/new?year=2016").words())
                .contains("全年预算数（A）：200.00 万元", "2 个项目中 1 个有数，合计 179.36 万元，不预填");
        var page = Center.open(clerk(), 2016).get().page();
        assertThat(page.getElementById("f-c.m.project.annual").val()).isEqualTo("200.00");
        assertThat(page.getElementById("f-c.m.project.executed").val()).isEmpty();
    }
}
