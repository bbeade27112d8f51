package org.jiheng.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.database.PooledDatabase;
import org.jiheng.reminder.Debtors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three projects of this year: one without a flaw, one that copies and spends little, one in the other district. */
class RadarTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Debtors PAPERS = new Debtors(SITE);
    private static final int YEAR = Debtors.YEAR;

    /** Filled for a project, a year, an edition, its execution and the points of its two rows of 50 and 40. */
    private static final String EVALUATED = """
            insert into project_year (project_id, year, department_id, code)
            select id, %2$d, department_id, code from project where id = %1$d on conflict do nothing;
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition)
            overriding system value
            select %1$d * 10 + %2$d %% 10 + 1000, 'SELF_EVALUATION', j.id, %2$d, j.department_id, j.node_id, s.id, j.name, 'SUBMITTED', %3$d
              from project j, scheme s where j.id = %1$d and s.shipped and s.code = 'mof-self-evaluation'
                on conflict (kind, project_id, year, round) do update set edition = excluded.edition;
            insert into edition (paper_id, number, cells, findings, receipt, hash, submitted_by)
            select id, %3$d, '{"i.bbbb.tier": "MET"}', '%7$s', 'ZP', '', '填报人' from paper where kind = 'SELF_EVALUATION' and project_id = %1$d and year = %2$d;
            insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, annual, executed,
                                          execution_rate, execution_score, total, complete, facts)
            select id, %3$d, project_id, year, department_id, node_id, scheme_id, 5000000, 5000000, %4$d, 10, %5$d + %6$d + 10, true, '{}'
              from paper where kind = 'SELF_EVALUATION' and project_id = %1$d and year = %2$d;
            insert into evaluation_score_row (paper_id, edition, row_key, number, level1, level2, name, weight, completion, score, outcome)
            select p.id, %3$d, r.key, r.number, 'OUTPUT', 'QUANTITY', r.name, r.weight, r.completion, r.score, 'MET'
              from paper p,
                   (values ('aaaa', 1, '养护里程', 50, 135, %5$d), ('bbbb', 2, '通行条件', 40, null::integer, %6$d)) as r (key, number, name, weight, completion, score)
             where p.kind = 'SELF_EVALUATION' and p.project_id = %1$d and p.year = %2$d;
            """;

    @BeforeAll
    static void weigh() {
        PAPERS.run(
                "insert into funding (project_id, year, source, initial, adjusted) values (1, 2019, 'FISCAL', 1, 1) on conflict do nothing");
        evaluated(1, YEAR - 1, 1, 100, 50, 40, "[]");
        evaluated(1, YEAR, 1, 100, 50, 40, "[]");
        evaluated(4, YEAR, 1, 30, 48, 38, """
                [{"rule": "F-01", "cells": ["year_done", "copy.441.year_done"], "found": "88%", "severity": "WARNING"},
                 {"rule": "B-12", "cells": ["i.aaaa.score"], "found": "抽查频率不足", "severity": "WARNING"}]""");
        evaluated(41, YEAR, 1, 100, 50, 40, "[]");
        weighAll();
        PAPERS.asOwner("select 1");
    }

    private static void evaluated(
            long project, int year, int edition, int rate, int first, int second, String findings) {
        PAPERS.run(EVALUATED.formatted(project, year, edition, rate, first, second, findings));
    }

    private static void weighAll() {
        var vertx = Vertx.vertx();
        var pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(SITE.database().applicationOptions())
                .using(vertx)
                .build();
        new WeighAll(new PooledDatabase(pool)).run().await();
        vertx.close().await();
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static final String RADAR = "/radar?year=" + YEAR;

    @Test
    void listsTheStrongestFirstEachWithItsFiguresAndBothPlaces() {
        var page = SITE.as("finance").get(RADAR).page();
        assertThat(page.select("tbody th[scope=row] a").eachText()).containsExactly("急救车辆购置", "道路养护");
        assertThat(page.select("tbody tr").get(1).text())
                .contains("2 项指标全部满分，总分 100；预算 500.00 万元，高于本部门项目中位数", "养护里程：完成目标的 135%，上年 135%", "1 项定性指标今年和上年全部满分");
        assertThat(page.select("tbody tr").get(0).text())
                .contains("指标得分率 95.56%，预算执行率 30%，相差 65.56 个百分点", "一段文字有 88% 与其他材料相同", "写了问题却未扣分：“抽查频率不足”");
        var here = "/evaluations/" + paper(4);
        assertThat(page.select("tbody tr").get(0).select(".why a").eachAttr("href"))
                .contains(here, here + "#f-c.year_done", "/papers/" + paper(4) + "/copied");
        assertThat(page.select("tbody tr").get(1).select(".why a.aside").eachAttr("href"))
                .contains("/evaluations/"
                        + PAPERS.seen("select paper_id from suspect where project_id = 1 and year = " + (YEAR - 1)));
        assertThat(page.text()).contains("不是结论", "已报送的 2 份自评中，2 份值得抽查，其中 0 份已看过");
    }

    private static int paper(long project) {
        return PAPERS.seen("select paper_id from suspect where year = " + YEAR + " and project_id = " + project);
    }

    @Test
    void filtersByDepartmentAndReasonAndSortsAsItsAddressSays() {
        var finance = SITE.as("finance");
        assertThat(finance.get(RADAR + "&node=20").words()).contains("急救车辆购置").doesNotContain("道路养护");
        assertThat(finance.get(RADAR + "&reason=COPIED").words())
                .contains("急救车辆购置")
                .doesNotContain("道路养护");
        assertThat(finance.get(RADAR + "&reason=WEIGHTS").words()).contains("没有符合筛选条件的项目");
        assertThat(finance.get(RADAR + "&sort=total")
                        .page()
                        .select("tbody th[scope=row] a")
                        .eachText())
                .containsExactly("急救车辆购置", "道路养护");
        assertThat(finance.get("/radar?year=2001").words()).contains("2001 年已报送的自评中没有值得抽查的项目");
        for (var garbled :
                new String[] {"&sort=strength;select", "&reason=x", "&node='", "&page=99", "&looked=maybe"}) {
            assertThat(finance.get(RADAR + garbled).status()).isEqualTo(200);
        }
    }

    @Test
    void isForTheFinanceOfficeAndItsOwnDistrictAlone() {
        assertThat(SITE.as("west.finance").get(RADAR).words()).contains("泵站改造").doesNotContain("道路养护");
        assertThat(SITE.as("roads.office").get(RADAR).status()).isEqualTo(403);
        assertThat(SITE.as("finance")
                        .post("/radar/41/look", Map.of("year", "" + YEAR))
                        .status())
                .isEqualTo(404);
        assertThat(SITE.as("finance").get("/tasks").page().select("nav a[href=/radar]"))
                .hasSize(1);
        assertThat(SITE.as("roads.office").get("/tasks").page().select("nav a[href=/radar]"))
                .isEmpty();
    }

    @Test
    void getsShorterAsProjectsAreLookedAtUntilTheyAreHandedInAgain() {
        var finance = SITE.as("finance");
        var fields = Map.of("year", "" + YEAR, "note", "已核对台账，属实", "sort", "total");
        assertThat(finance.post("/radar/4/look", fields).location()).isEqualTo(RADAR + "&sort=total");
        assertThat(finance.get(RADAR).page().select("tbody th[scope=row] a").eachText())
                .containsExactly("道路养护");
        assertThat(finance.get(RADAR + "&looked=yes").words()).contains("东区财政绩效科", "已核对台账，属实", "放回清单");
        assertThat(finance.get("/history").words()).contains("标记抽查看过");
        finance.post("/radar/4/look/removal", Map.of("year", "" + YEAR));
        assertThat(finance.get(RADAR).words()).contains("急救车辆购置");
        assertThat(finance.post("/radar/4/look/removal", Map.of("year", "" + YEAR))
                        .status())
                .isEqualTo(404);
        finance.post("/radar/4/look", fields);
        evaluated(4, YEAR, 2, 30, 48, 38, """
                [{"rule": "F-01", "cells": ["year_done", "copy.441.year_done"], "found": "88%", "severity": "WARNING"},
                 {"rule": "B-12", "cells": ["i.aaaa.score"], "found": "抽查频率不足", "severity": "WARNING"}]""");
        weighAll();
        assertThat(finance.get(RADAR).words()).contains("急救车辆购置", "看过第 1 版，之后又重新报送");
        finance.post("/radar/4/look/removal", Map.of("year", "" + YEAR));
    }

    @Test
    void refusesANoteThatIsTooLong() {
        var refused = SITE.as("finance").post("/radar/1/look", Map.of("year", "" + YEAR, "note", "字".repeat(501)));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(SITE.as("finance").get(RADAR).words()).contains("道路养护");
    }

    @Test
    void handsOutTheListWithItsReasons() {
        var file = SITE.as("finance").get("/radar.csv?year=" + YEAR + "&reason=COPIED");
        assertThat(file.body()).contains("急救车辆购置", "一段文字有 88% 与其他材料相同").doesNotContain("道路养护");
    }

    @Test
    void weighsNothingTwice() {
        var before = PAPERS.seen("select sum(extract(epoch from weighed_at)::bigint) from suspect");
        weighAll();
        assertThat(PAPERS.seen("select sum(extract(epoch from weighed_at)::bigint) from suspect"))
                .isEqualTo(before);
    }
}
