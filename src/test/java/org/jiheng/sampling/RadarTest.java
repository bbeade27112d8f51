package org.jiheng.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.reminder.Debtors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Three projects of this year: one without a flaw, one that copies and spends little, one in the other district. */
class RadarTest {

    private static final Suspects SUSPECTS = Suspects.weighed();
    private static final TestSite SITE = SUSPECTS.site();
    private static final Debtors PAPERS = SUSPECTS.papers();
    private static final int YEAR = Debtors.YEAR;

    @AfterAll
    static void close() {
        SUSPECTS.close();
    }

    private static final String RADAR = "/radar?year=" + YEAR;

    @Test
    void listsTheStrongestFirstEachWithItsFiguresAndBothPlaces() {
        var page = SITE.as("finance").get(RADAR).page();
        assertThat(page.select("tbody th[scope=row] a").eachText()).containsExactly("急救车辆购置", "道路养护");
        assertThat(page.select("tbody tr").get(1).text())
                .contains(
                        "2 项指标全部满分，总分 100；预算 500.00 万元，高于本部门项目中位数",
                        "养护里程：完成目标的 135.00%，上年 135.00%",
                        "1 项定性指标今年和上年全部满分");
        assertThat(page.select("tbody tr").get(0).text())
                .contains("指标得分率 95.56%，预算执行率 30.00%，相差 65.56 个百分点", "一段文字有 88% 与其他材料相同", "写了问题却未扣分：“抽查频率不足”");
        var here = "/evaluations/" + paper(4);
        assertThat(page.select("tbody tr").get(0).select(".why a").eachAttr("href"))
                .contains(here + "#funds", here + "#f-c.year_done", "/papers/" + paper(4) + "/copied");
        assertThat(page.select("tbody tr").get(1).select(".why a.aside").eachAttr("href"))
                .contains("/evaluations/"
                        + PAPERS.seen("select paper_id from suspect where project_id = 1 and year = " + (YEAR - 1))
                        + "#f-c.i.aaaa.actual");
        assertThat(page.text()).contains("不是结论", "已报送自评 2 份，其中 2 份值得抽查；已看过 0 份。");
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
        assertThat(finance.get("/radar?year=2001").words()).contains("2001年已报送的自评中没有值得抽查的项目");
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
        SUSPECTS.evaluated(4, YEAR, 2, 30, 48, 38, """
                [{"rule": "F-01", "cells": ["year_done", "copy.441.year_done"], "found": "88%", "severity": "WARNING"},
                 {"rule": "B-12", "cells": ["i.aaaa.score"], "found": "抽查频率不足", "severity": "WARNING"}]""");
        SUSPECTS.weighAll();
        assertThat(finance.get(RADAR).words()).contains("急救车辆购置", "看过第 1 版，之后又重新报送");
        finance.post("/radar/4/look/removal", Map.of("year", "" + YEAR));
    }

    @Test
    void saysHowManyAreStillToBeWeighedInsteadOfThatNothingIsThere() {
        var all = SITE.as("finance").get("/radar?year=" + (YEAR - 1));
        assertThat(all.words()).doesNotContain("正在计算线索");
        SUSPECTS.evaluated(2, YEAR - 1, 1, 80, 40, 30, "[]");
        var page = SITE.as("finance").get("/radar?year=" + (YEAR - 1) + "&words=桥梁");
        assertThat(page.words()).contains("正在计算线索：已算 1/2 份。", "已报送自评 2 份");
        SUSPECTS.weighAll();
        assertThat(SITE.as("finance").get("/radar?year=" + (YEAR - 1)).words()).doesNotContain("正在计算线索");
    }

    @Test
    void leavesOutWhatWasReturnedOrWithdrawnUntilItIsHandedInAgain() {
        for (var state : new String[] {"RETURNED", "WITHDRAWN"}) {
            PAPERS.run("update paper set state = '%s' where id = %d".formatted(state, paper(4)));
            var page = SITE.as("finance").get(RADAR);
            assertThat(page.words()).as(state).contains("已报送自评 1 份").doesNotContain("急救车辆购置");
            PAPERS.run("update paper set state = 'SUBMITTED' where id = " + paper(4));
        }
        assertThat(SITE.as("finance").get(RADAR).words()).contains("急救车辆购置");
    }

    @Test
    void saysInEnglishToo() {
        var finance = SITE.as("finance");
        finance.post("/preferences", Map.of("language", "en"));
        var words = finance.get(RADAR).words();
        finance.post("/preferences", Map.of("language", "zh-CN"));
        assertThat(words)
                .contains("Self-evaluations handed in: 2; with a reason to look closer: 2", "Compare both texts")
                .contains("30.00% of its budget", "Full marks on every target in words (1)")
                .doesNotContain("All 1 ");
    }

    @Test
    void countsWhatSpeaksForALookAndLeadsThere() {
        var parts = SITE.as("finance").get(RADAR).page().select(".parts a");
        assertThat(parts.eachText()).contains("全部满分 1", "文字雷同 1");
        assertThat(SITE.as("finance").get(parts.get(0).attr("href")).words())
                .contains("道路养护")
                .doesNotContain("急救车辆购置");
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
        var before = PAPERS.seen("select extract(epoch from max(weighed_at))::integer from suspect");
        SUSPECTS.weighAll();
        assertThat(PAPERS.seen("select extract(epoch from max(weighed_at))::integer from suspect"))
                .isEqualTo(before);
    }
}
