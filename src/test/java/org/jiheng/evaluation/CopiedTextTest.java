package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.util.HashMap;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.monitoring.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CopiedTextTest {

    private static final String COMMON = "组织养护队伍对辖区主次干道开展每日两次巡查，建立问题台账并逐条销号，群众来电反映的路面破损当日到场处置";
    private static final String LAST_YEAR = "往昔" + COMMON + "，修补坑槽三千二百处。";
    private static final String THIS_YEAR = "如今" + COMMON + "；更换井盖四百一十套。";
    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Sheet EARLIER = earlier();
    private static final Sheet NOW = now(SITE.as("roads.clerk"), 1, THIS_YEAR);

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** What the same unit told of the same project a year ago. */
    private static Sheet earlier() {
        new Ground(SITE)
                .approved(1)
                .approved(2)
                .approved(4)
                .execute("insert into project_year (project_id, year, department_id, code, standing, reason)"
                        + " values (1, %d, 10, '010001-01', 'ACTIVE', '')".formatted(YEAR - 1));
        var sheet = Sheet.open(SITE.as("roads.clerk"), 1, YEAR - 1, true);
        sheet.save(Map.of("year_done", LAST_YEAR));
        assertThat(sheet.submit().location()).endsWith("/receipt");
        return sheet;
    }

    private static Sheet now(Person person, long project, String done) {
        var sheet = Sheet.open(person, project, YEAR, false);
        var cells = sheet.whole();
        cells.put("year_done", done);
        sheet.save(cells);
        return sheet;
    }

    private static Answer copied(Sheet sheet) {
        return sheet.person().get(sheet.papers() + "/copied");
    }

    private static Answer explained(Sheet sheet) {
        var reasons = new HashMap<String, String>();
        sheet.check()
                .page()
                .select("[name^=c.why.]")
                .forEach(field -> reasons.put(field.attr("name").substring(2), "项目每年内容相同，已与部门核对"));
        sheet.save(reasons);
        return sheet.submit();
    }

    @Test
    void leadsFromTheFindingToThePassagesOfTheOwnUnitsLastYear() {
        var check = NOW.check();
        assertThat(check.words()).contains("与另一份材料相同");
        var way = check.page().select("a:contains(对照相同段落)").attr("href");
        assertThat(way).isEqualTo(NOW.papers() + "/copied#text-year_done");
        var beside = copied(NOW);
        assertThat(beside.page().getElementById("text-year_done").text()).contains("实际完成情况", "道路一队" + (YEAR - 1) + "年");
        assertThat(beside.page().select("mark").eachText()).containsOnly(COMMON);
        assertThat(beside.page().select(".passages th a").eachAttr("href")).contains(EARLIER.path());
        assertThat(beside.page().select(".passages td").eachText())
                .contains("如今" + COMMON + "；更换井盖四百一十套。", "往昔" + COMMON + "，修补坑槽三千二百处。");
    }

    @Test
    void tellsTheReviewerOnThePaperAndBeforeApproving() {
        var sheet = now(SITE.as("roads.clerk"), 2, "桥上" + COMMON + "。");
        assertThat(explained(sheet).location()).endsWith("/receipt");
        var reviewer = SITE.as("roads.reviewer");
        for (var page : new String[] {sheet.path(), sheet.papers() + "/approval"}) {
            assertThat(reviewer.get(page).page().select("section.told a").eachAttr("href"))
                    .as(page)
                    .contains(sheet.papers() + "/copied");
        }
        assertThat(copied(sheet.by(reviewer)).page().select("mark").eachText()).containsOnly(COMMON);
    }

    @Test
    void tellsNothingOfWhoseTextItIsToThoseWhoMayNotReadIt() {
        var health = now(SITE.as("health.clerk"), 4, "急救站" + COMMON + "：另购救护车两辆。");
        var beside = copied(health);
        assertThat(beside.words()).contains("您无权查看的单位").doesNotContain("道路一队", "坑槽三千", "往昔");
        assertThat(beside.page().select("mark, .passages")).isEmpty();
        assertThat(health.check().body()).doesNotContain("copy.", "坑槽三千");
        assertThat(SITE.as("finance").get(health.papers() + "/copied").words()).doesNotContain("急救站" + COMMON);
    }

    @Test
    void listsTheLikestFewWhereThousandsShareTheSentencesOfOneModel() {
        new Ground(SITE).execute("""
                        insert into text_print
                        select paper_id, 'like' || n, edition, department_id, jurisdiction_id, project_id, year, node_kind,
                               prints[1:cardinality(prints) / 2] || array(select n * 100 + i from generate_series(1, 20) i)
                          from text_print, generate_series(1, 3000) n
                         where paper_id = %d and cell = 'year_done'
                        """.formatted(EARLIER.id()));
        var part = copied(NOW).page().getElementById("text-year_done");
        assertThat(part.select(".passages caption, p:not(.note)")).hasSize(5);
        assertThat(part.select("caption").first().text()).contains("道路一队" + (YEAR - 1) + "年");
        assertThat(part.text()).contains("还有雷同程度较低的材料，未列出");
    }

    @Test
    void speaksEnglishToo() {
        var clerk = SITE.signIn("roads.clerk");
        clerk.post("/preferences", Map.of("language", "en"));
        assertThat(copied(NOW.by(clerk)).words())
                .contains("Copied text", "In this paper", "In the other paper · ", "stands in:");
        clerk.post("/preferences", Map.of("language", "zh-CN"));
    }
}
