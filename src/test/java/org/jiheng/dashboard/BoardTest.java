package org.jiheng.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.ledger.Recount;
import org.jiheng.words.China;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board of a department, its units and its district, over projects that are counted by plain SQL beside it. */
class BoardTest {

    private static final TestSite SITE = Counted.in(TestSite.start(Map.of()));

    private static final String OF_THE_DEPARTMENT = " from paper p join project_year y using (project_id, year)"
            + " where p.year = 2023 and p.kind = 'SELF_EVALUATION' and p.department_id = 10 and y.standing = 'ACTIVE'";
    private static final String SCORES = " from evaluation_score s join project_year y using (project_id, year)"
            + " join paper p on p.id = s.paper_id where s.year = 2023 and s.department_id = 10 and y.standing = 'ACTIVE'";

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Document board(String path) {
        var answer = SITE.as("roads.head").get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page();
    }

    private static String figure(Document page, String name) {
        return page.select("[data-figure='" + name + "']").first().text();
    }

    private static String asked(String sql) {
        return Clockwork.text(SITE.database(), sql);
    }

    @Test
    void countsProjectsAndStatesAsTheirPapersStand() {
        var page = board("/boards/10");
        assertThat(figure(page, "projects"))
                .isEqualTo(asked("select count(*)::text from project_year where year = 2023 and department_id = 10"
                        + " and standing = 'ACTIVE'"));
        assertThat(figure(page, "state.APPROVED"))
                .isEqualTo(asked("select count(*)::text" + OF_THE_DEPARTMENT + " and p.approved_edition > 0"));
        assertThat(figure(page, "state.RETURNED"))
                .isEqualTo(asked("select count(*)::text" + OF_THE_DEPARTMENT + " and p.state = 'RETURNED'"));
        assertThat(figure(page, "state.UNIT_APPROVED"))
                .isEqualTo(asked("select count(*)::text" + OF_THE_DEPARTMENT + " and p.state = 'UNIT_APPROVED'"));
        assertThat(figure(page, "projects.below")).isEqualTo("免予评价 1，取消 1");
    }

    @ParameterizedTest
    @CsvSource({"'', and p.approved_edition > 0", "?basis=latest, ''"})
    void computesMeansFromThePapersOfItsBasis(String query, String narrowed) {
        var page = board("/boards/10" + query);
        var complete = SCORES + " and s.complete " + narrowed;
        assertThat(figure(page, "mean")).isEqualTo(asked("select round(avg(s.total), 2)::text" + complete));
        assertThat(figure(page, "weighted"))
                .isEqualTo(asked("select round(sum(s.total * s.annual) / sum(s.annual), 2)::text" + complete));
        assertThat(figure(page, "lowest")).isEqualTo(asked("select round(min(s.total), 2)::text" + complete));
        assertThat(page.select(".working li").text())
                .contains(asked("select round(stddev_pop(s.total), 2)::text" + complete));
    }

    /** The fourth project was approved with one indicator undecided. */
    @Test
    void givesNoTotalToAScoreThatIsNotComplete() {
        var line = "select concat_ws('/', edition, complete, total, grade, points -> 'OUTPUT' ->> 1,"
                + " points -> 'SATISFACTION' ->> 0, points -> 'SATISFACTION' ->> 1)"
                + " from ledger_line where project_id = 2004 and year = 2023 and basis = 'APPROVED'";
        assertThat(Recount.rows(SITE.database(), line)).containsExactly("1/f/50/10");
        var page = board("/boards/10");
        assertThat(figure(page, "mean.below")).matches("已有得分的项目 \\d+ 个，得分未定 1 个");
        assertThat(figure(page, "open")).isEqualTo("1");
        assertThat(total("-total")).last().asString().endsWith("第4号养护项目 --");
        assertThat(total("total")).last().asString().endsWith("第4号养护项目 --");
    }

    /** Projects whose score is known or undecided with their totals, in the order of the score table. */
    private static List<String> total(String sort) {
        var table = SITE.as("roads.head")
                .get("/scores?year=2023&node=11&state=APPROVED&size=100&columns=total&sort=" + sort)
                .page();
        return table.select(".scores tbody tr").eachText();
    }

    @Test
    void saysOfApprovedScoresThatTheyAreNotDecided() {
        try (var site = Counted.in(TestSite.start(Map.of()))) {
            Clockwork.run(site.database(), """
                    insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
                    select id, 2, '{}', 'ZP', '', '填报人' from paper where node_id = 12 and edition = 1 and id between 6000 and 6200;
                    insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, total,
                           complete, facts)
                    select paper_id, 2, project_id, year, department_id, node_id, scheme_id, 0, false, '{}'
                      from evaluation_score where node_id = 12 and paper_id between 6000 and 6200;
                    update paper set edition = 2, approved_edition = 2 * approved_edition
                     where node_id = 12 and edition = 1 and id between 6000 and 6200
                    """);
            Counted.again(site);
            var page = site.as("roads.head").get("/boards/12").page();
            assertThat(page.select(".empty").text()).startsWith("已批准的 5 份得分尚有未定。");
            assertThat(figure(page, "approved")).isEqualTo("5");
            assertThat(page.select(".empty a").attr("href")).isEqualTo("/scores?year=2023&node=12&flag=OPEN");
            var latest = site.as("roads.head").get("/boards/12?basis=latest").page();
            assertThat(latest.select(".empty").text()).startsWith("已提交的 8 份得分尚有未定。");
            var unit = site.as("roads.head").get("/boards/10").page().select(".ranking tr:contains(道路二队) td");
            assertThat(unit.get(0).text()).isEqualTo("得分未定 5 个");
        }
    }

    @Test
    void putsMoneyOfAllProjectsIntoTheRate() {
        var page = board("/boards/10?basis=latest");
        assertThat(figure(page, "rate"))
                .isEqualTo(asked("select round(100 * sum(s.executed) / sum(s.annual), 2)::text || '%'" + SCORES));
        assertThat(page.select("#chart-spending h2").text()).endsWith("万元的 " + figure(page, "rate"));
    }

    @Test
    void saysWhatLostMostAndLinksToItsRows() {
        var page = board("/boards/10");
        var lost = asked(
                "select round(sum(r.weight - r.score), 2)::float8::text from evaluation_score_row r"
                        + " join evaluation_score s using (paper_id, edition) join paper p on p.id = r.paper_id"
                        + " join project_year y on (y.project_id, y.year) = (p.project_id, p.year)"
                        + " where p.department_id = 10 and y.standing = 'ACTIVE' and p.approved_edition > 0 and r.level2 = 'QUANTITY'");
        assertThat(page.select("#chart-lost h2").text()).startsWith("产出指标失分最多：数量指标共失 " + lost + " 分，占其分值的 ");
        assertThat(page.select("#chart-lost .bars a").first().attr("href"))
                .isEqualTo("/scores?year=2023&node=10&lost=OUTPUT%2FQUANTITY");
    }

    @Test
    void givesEveryChartItsNumbersAsATable() {
        var charts = board("/boards/10").select(".chart");
        assertThat(charts).hasSize(5);
        for (var chart : charts) {
            assertThat(chart.select("details table tbody tr")).as(chart.id()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(chart.select("details table tbody th a")).as(chart.id()).isNotEmpty();
        }
        var tables = board("/boards/10?view=tables");
        assertThat(tables.select(".chart svg, .chart details")).isEmpty();
        assertThat(tables.select(".chart table")).hasSize(5);
        assertThat(tables.select(".ways a:contains(表格)").attr("aria-current")).isEqualTo("true");
    }

    @Test
    void ranksUnitsInPagesAndLinksToTheirBoardsAndRows() {
        var page = board("/boards/10");
        var names = page.select(".ranking tbody th").eachText();
        assertThat(names).hasSize(20);
        assertThat(page.select(".paging").text()).contains("共 25 条");
        assertThat(page.select(".ranking tr:contains(道路一队) a").eachAttr("href"))
                .containsExactly(
                        "/boards/11?year=2023",
                        "/scores?year=2023&node=11&known=SCORE",
                        "/scores?year=2023&node=11&state=APPROVED",
                        "/scores?year=2023&node=11");
        assertThat(page.select(".ranking th[aria-sort=descending]").text()).isEqualTo("平均得分");
        var all = board("/boards/10?sort=-mean&size=50");
        assertThat(all.select(".ranking tbody tr")).hasSize(25);
        assertThat(all.select(".ranking tbody th").eachText()).contains("本级").startsWith(names.toArray(String[]::new));
    }

    @Test
    void sortsUnitsByPinyinAndKeepsThoseWithoutAFigureLast() {
        var byName = board("/boards/10?sort=name&size=50")
                .select(".ranking tbody th")
                .eachText();
        assertThat(byName.indexOf("道路一队")).isGreaterThan(byName.indexOf("标线站4")).isLessThan(byName.indexOf("巡查站1"));
        for (var sort : List.of("mean", "-mean")) {
            var means = board("/boards/10?size=50&sort=" + sort)
                    .select(".ranking td.bar")
                    .eachText();
            assertThat(means.subList(means.size() - 22, means.size())).containsOnly("还没有得分");
        }
        var ties = board("/boards/10?size=50&sort=-projects")
                .select(".ranking tbody th")
                .eachText();
        assertThat(ties.subList(3, 25))
                .isEqualTo(byName.stream().filter(name -> name.contains("站")).toList());
    }

    @Test
    void addsUpUnitsAndWhatTheNodeDoesItself() {
        var page = board("/boards/10?size=50");
        var projects = page.select(".ranking tbody tr").stream()
                .mapToInt(row -> Integer.parseInt(row.select("td").get(3).text()))
                .sum();
        assertThat(String.valueOf(projects)).isEqualTo(figure(page, "projects"));
    }

    @Test
    void tellsWhatNeedsAttentionWithTheWayToIt() {
        var page = board("/boards/10");
        assertThat(figure(page, "overdue"))
                .isEqualTo(asked("select count(*)::text" + OF_THE_DEPARTMENT
                        + " and p.state in ('DRAFT', 'RETURNED') and p.due_on < current_date"));
        assertThat(figure(page, "full"))
                .isEqualTo(asked("select count(*)::text" + SCORES + " and p.approved_edition > 0 and s.total = 100"));
        assertThat(figure(page, "slow"))
                .isEqualTo(asked(
                        "select count(*)::text" + SCORES + " and p.approved_edition > 0 and s.execution_rate < 70"));
        assertThat(page.select(".concerns a").eachAttr("href"))
                .containsExactly(
                        "/scores?year=2023&node=10&flag=OVERDUE",
                        "/scores?year=2023&node=10&state=RETURNED",
                        "/scores?year=2023&node=10&flag=OPEN",
                        "/scores?year=2023&node=10&flag=FINDING",
                        "/scores?year=2023&node=10&flag=SLOW",
                        "/scores?year=2023&node=10&flag=FULL");
    }

    @Test
    void tellsTheLastMovesButNothingThatWasTyped() {
        var recent = board("/boards/10").select(".deeds-list li");
        assertThat(recent).hasSize(10);
        assertThat(recent.text()).contains("部门审核通过", "部门退回", "项目支出绩效自评表").doesNotContain("填写", "急救");
        assertThat(recent.select("a").eachAttr("href")).allMatch(href -> href.matches("/evaluations/6\\d{3}"));
        assertThat(board("/boards/12").select(".deeds-list li").eachText())
                .isNotEmpty()
                .allMatch(deed -> deed.contains("道路二队"));
    }

    @Test
    void saysAsOfWhenItsFiguresHold() {
        var page = board("/boards/10");
        assertThat(figure(page, "stand")).startsWith("截至 2024-03-05 14:05:32 · 第 ");
        assertThat(page.select(".asof a").attr("href")).isEqualTo("/boards/10/recount?year=2023");
        assertThat(page.select(".on-paper").text()).isEqualTo("已批准 · 打印于 " + China.today());
        assertThat(page.select("[data-live]").attr("data-live")).isEqualTo("10.2023.APPROVED");
    }

    @Test
    void goesUpAsFarAsTheViewerMaySee() {
        assertThat(board("/boards/11").select(".board .crumbs a").eachText()).containsExactly("东区交通局");
        assertThat(board("/boards/10").select(".board .crumbs")).isEmpty();
        var finance = SITE.as("finance").get("/boards/11").page();
        assertThat(finance.select(".board .crumbs a").eachText()).containsExactly("东区", "东区交通局");
    }

    @ParameterizedTest
    @CsvSource({
        "roads.head, 20, 404", "roads.head, 2, 404", "roads.clerk, 12, 404", "roads.clerk, 10, 404",
                "roads.clerk, 11, 200",
        "west.finance, 10, 404", "finance, 20, 200", "auditor, 2, 200", "expert, 12, 200", "admin, 10, 403"
    })
    void isShownToThoseAtOrAboveItOnly(String who, String node, int status) {
        for (var form : List.of("", "/wall", "/parts?year=2023")) {
            assertThat(SITE.as(who).get("/boards/" + node + form).status())
                    .as(form)
                    .isEqualTo(status);
        }
    }

    @Test
    void leadsTheHeadOfADepartmentToItFirst() {
        var head = SITE.as("roads.head");
        assertThat(head.get("/").location()).isEqualTo("/boards");
        assertThat(head.get("/boards").location()).isEqualTo("/boards/10");
        assertThat(head.get("/board").location()).isEqualTo("/boards/10");
        assertThat(head.get("/boards?year=2023").location()).isEqualTo("/boards/10?year=2023");
        assertThat(head.get("/board?view=tables").location()).isEqualTo("/boards/10?view=tables");
        assertThat(SITE.as("roads.clerk").get("/").location()).isEqualTo("/tasks");
        assertThat(board("/boards/10").select(".menu [aria-current]").text()).isEqualTo("看板");
    }

    @Test
    void showsADistrictOverItsDepartments() {
        var page = SITE.as("finance").get("/boards/2?basis=latest").page();
        assertThat(page.select(".ranking tbody th").eachText()).contains("东区交通局", "东区卫生局");
        assertThat(page.select(".deeds-list li")).hasSize(10);
        assertThat(page.select(".ranking tr:contains(卫生局) td").get(3).text()).isEqualTo("1");
    }

    @Test
    void hasNoUnitsToRankForAUnit() {
        var page = SITE.as("roads.clerk").get("/boards/11").page();
        assertThat(page.select(".ranking")).isEmpty();
        assertThat(page.select("section.units").first().hasAttr("hidden")).isTrue();
    }

    @Test
    void saysWhyThereIsNothingToShow() {
        assertThat(board("/boards/10?year=2001").select(".empty").text()).contains("2001年度这里没有项目。");
        var waiting = SITE.as("health.head").get("/boards/20").page();
        assertThat(waiting.select(".empty").text()).contains("还没有已批准的自评表；已提交 1 份。");
        assertThat(waiting.select(".empty a").attr("href")).isEqualTo("/boards/20?year=2023&basis=latest");
        assertThat(figure(waiting, "mean")).isEqualTo("--");
        var latest = SITE.as("health.head").get("/boards/20?basis=latest").page();
        assertThat(latest.select(".empty")).isEmpty();
        var unbegun = board("/boards/301").select(".empty").text();
        assertThat(unbegun).contains("还没有提交得分完整的自评表");
        assertThat(board("/boards/301").text()).doesNotContain("NaN", "null");
    }

    @Test
    void sendsItsPartsAloneAndOnlyOnceATurn() {
        var head = SITE.as("roads.head");
        var parts = head.get("/boards/10/parts?year=2023");
        assertThat(parts.page().select("[data-part]").eachAttr("data-part"))
                .containsExactly("nothing", "figures", "progress", "attention", "recent", "units", "charts");
        assertThat(parts.page().select("header, main")).isEmpty();
        var again =
                head.sendAsIs(head.request("/boards/10/parts?year=2023").header("If-None-Match", parts.header("ETag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var page = board("/boards/10");
        assertThat(inner(parts.page().select("[data-part=charts]").first()))
                .isEqualTo(inner(page.select("[data-part=charts]").first()));
        assertThat(page.select("[data-parts]").attr("data-parts")).isEqualTo("/boards/10/parts?year=2023");
    }

    private static String inner(Element part) {
        return part.html().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, ''", "LATEST, ?basis=latest"})
    void tellsTheStreamTheSameFiguresByTheSameNames(String basis, String query) {
        var told =
                SITE.as("roads.head").get("/live?once=yes&on=10.2023." + basis).body();
        var data = told.lines()
                .filter(line -> line.startsWith("data:"))
                .findFirst()
                .orElseThrow();
        var figures = new JsonObject(data.substring("data:".length())).getJsonObject("figures");
        var shown = board("/boards/10" + query).select("[data-figure]");
        assertThat(shown).hasSizeGreaterThan(30);
        for (var figure : shown) {
            var name = figure.attr("data-figure");
            assertThat(figures.getString(name)).as(name).isEqualTo(figure.text());
        }
    }

    @Test
    void keepsWhatItReadUntilTheLedgerTurns() {
        try (var site = Counted.in(TestSite.start(Map.of()))) {
            var head = site.as("roads.head");
            var before = figure(head.get("/boards/10?basis=latest").page(), "projects");
            var parts = head.get("/boards/10/parts?year=2023&basis=latest");
            Clockwork.run(
                    site.database(),
                    "update project_year set standing = 'CANCELLED', reason = '撤销' where project_id = 2001 and year = 2023");
            assertThat(figure(head.get("/boards/10?basis=latest").page(), "projects"))
                    .isEqualTo(before);
            Counted.again(site);
            assertThat(figure(head.get("/boards/10?basis=latest").page(), "projects"))
                    .isEqualTo(String.valueOf(Integer.parseInt(before) - 1));
            var fresh = head.get("/boards/10/parts?year=2023&basis=latest");
            assertThat(fresh.header("ETag")).isNotEqualTo(parts.header("ETag"));
            assertThat(figure(fresh.page(), "projects")).isNotEqualTo(before);
        }
    }

    @Test
    void tellsItsWindowApartFromThoseOfOtherBoards() {
        assertThat(board("/boards/10?year=2023").title()).startsWith("东区交通局2023年度绩效自评进展");
        assertThat(board("/boards/12/wall?year=2023").title()).startsWith("道路二队2023年度绩效自评大屏");
        var english = SITE.signIn("roads.clerk");
        english.post("/preferences", Map.of("language", "en"));
        assertThat(english.get("/boards/11?year=2023").page().title())
                .startsWith("道路一队: progress of the self-evaluation of 2023");
    }

    @Test
    void showsOnAWallWhatCanBeReadFromAfar() {
        var wall = board("/boards/10/wall?year=2023");
        assertThat(wall.select("form:not(.preferences), header, button:not([data-live-pause]):not([name=language])"))
                .isEmpty();
        assertThat(wall.select("a:not([hidden])").eachAttr("href")).containsExactly("/boards/10?year=2023");
        assertThat(wall.select("main [data-part]").eachAttr("data-part"))
                .isEqualTo(board(wall.select("[data-parts]").attr("data-parts"))
                        .select("[data-part]")
                        .eachAttr("data-part"));
        assertThat(wall.select(".units li")).hasSize(11);
    }
}
