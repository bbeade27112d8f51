package org.jiheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiheng.Answer;
import org.jiheng.TestSite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTableTest {

    private static final TestSite SITE = filled();

    private static TestSite filled() {
        var site = TestSite.start(Map.of());
        ScoredYear.fill(site, 120);
        return site;
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Answer open(String query) {
        return SITE.as("roads.head").get("/scores?year=2023" + query);
    }

    private static List<String> column(Answer answer, String head) {
        var page = answer.page();
        var at = page.select("thead th").eachText().indexOf(head);
        assertThat(at).as("column " + head).isNotNegative();
        return page.select("tbody tr").stream().map(row -> row.child(at).text()).toList();
    }

    private static List<String> names(Answer answer) {
        return answer.page().select("tbody th").eachText();
    }

    @Test
    void showsOneLineAProjectWithTheColumnsOfThePaper() {
        var page = open("").page();
        assertThat(page.select("thead th").eachText())
                .containsExactly(
                        "序号",
                        "项目名称",
                        "项目编码",
                        "单位",
                        "归口科室",
                        "年初预算数（万元）",
                        "全年预算数（万元）",
                        "全年执行数（万元）",
                        "执行率（%）",
                        "执行率得分",
                        "产出指标",
                        "效益指标",
                        "满意度指标",
                        "自评总分",
                        "等级",
                        "错误",
                        "提醒",
                        "状态",
                        "审核人",
                        "审核日期",
                        "提交期限");
        assertThat(page.select("tbody tr")).hasSize(20);
        assertThat(page.select("h1").text()).isEqualTo("东区交通局2023年度得分汇总表");
        assertThat(page.select("caption").text())
                .contains("共 114 个项目", "已批准", "单位：万元", "按已批准的版本", "数据截至 2024-03-05 14:05 · 第 4711 号");
        assertThat(page.select(".how").text()).contains("项目支出绩效自评（财政部，10/50/30/10）（第 1 版）");
    }

    @Test
    void putsTheBestFirstAndWhatHasNoScoreLast() {
        var totals = column(open("&size=100"), "自评总分");
        assertThat(totals.get(0)).isEqualTo("100.00");
        var scored = totals.stream()
                .filter(each -> !each.equals("--"))
                .map(Double::valueOf)
                .toList();
        assertThat(scored).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(totals.subList(scored.size(), totals.size())).containsOnly("--");
    }

    @Test
    void sortsByEveryHeadThatIsALinkUpwardsAndDownwards() {
        for (Element head : open("").page().select("thead a")) {
            var page = SITE.as("roads.head").get(head.attr("href")).page();
            assertThat(page.select("thead th[aria-sort=ascending] a, thead th[aria-sort=descending] a"))
                    .as(head.text())
                    .hasSize(1)
                    .allMatch(sorted -> sorted.text().equals(head.text()));
        }
    }

    @Test
    void sortsNamesByPinyinAndTiesAlwaysAlike() {
        var up = names(open("&sort=name&size=100"));
        var down = names(open("&sort=-name&size=100"));
        assertThat(names(open("&sort=name&size=100"))).isEqualTo(up);
        assertThat(up.get(0)).isNotEqualTo(down.get(0));
        var byUnit = names(open("&sort=unit&size=50"));
        assertThat(names(open("&sort=unit&size=50&page=2"))).doesNotContainAnyElementsOf(byUnit);
    }

    /** The pages behind the middle are counted from the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "total", "-rate", "rate", "name", "-name", "unit", "-due", "state", "b.OUTPUT", "-code"})
    void goesOnFromPageToPageInEveryOrderAsItIsPrinted(String sort) {
        var print = SITE.as("roads.head")
                .get("/scores/print?year=2023&sort=" + sort)
                .page();
        var whole = print.select("tbody:not(.sums) th").eachText();
        var pages = IntStream.rangeClosed(1, 6)
                .mapToObj(page -> names(open("&sort=" + sort + "&page=" + page)))
                .toList();
        assertThat(pages.get(5)).hasSize(14);
        assertThat(pages.stream().flatMap(List::stream))
                .containsExactlyElementsOf(whole)
                .hasSize(114);
    }

    @Test
    void leadsFromEachLineToItsPaperOrWhereNothingIsBegunToItsProject() {
        var page = open("&words=项目1&size=100").page();
        assertThat(page.select("tbody th a:containsOwn(项目18)").attr("href")).isEqualTo("/evaluations/20018");
        assertThat(page.select("tbody th a:containsOwn(项目17)").attr("href")).isEqualTo("/projects/10017");
    }

    @Test
    void showsUnapprovedFiguresOnlyWhenAskedAndThenSaysSo() {
        assertThat(column(open("&words=项目15"), "自评总分")).containsExactly("--");
        var latest = open("&words=项目15&basis=latest");
        assertThat(column(latest, "自评总分")).containsExactly("65.55");
        assertThat(latest.page().select("caption").text()).contains("按最近提交的版本（含未批准）");
        assertThat(latest.page().select(".chosen").text()).contains("口径：含未批准");
    }

    @ParameterizedTest
    @CsvSource({
        "state=NONE, 状态, 未开始",
        "state=APPROVED, 状态, 已批准",
        "state=RETURNED, 状态, 退回修改",
        "grade=良, 等级, 良",
        "flag=FULL, 自评总分, 100.00",
        "points=87, 自评总分, '87\\.\\d\\d'",
        "points=85-89, 自评总分, '8[5-9]\\.\\d\\d'",
        "known=SCORE, 自评总分, '\\d+\\.\\d\\d'",
        "known=EXECUTED, 执行率（%）, '\\d+\\.\\d\\d'",
        "itself=11, 单位, 道路一队",
        "standing=EXEMPT&columns=standing, 项目状态, 免予评价|免评",
        "lost=OUTPUT/QUANTITY, 产出指标, 48",
        "why=STAFF, 产出指标, 48",
    })
    void showsOnlyTheLinesThatAFilterMeans(String query, String head, String wanted) {
        var answer = open("&size=100&" + query);
        assertThat(column(answer, head)).isNotEmpty().allMatch(cell -> cell.matches(wanted));
        assertThat(answer.page().select(".chosen li")).hasSize(1);
    }

    @Test
    void namesEachFilterInWordsAndTakesItAwayWithOneClick() {
        var page = open("&state=SUBMITTED&lost=OUTPUT/QUANTITY&why=STAFF&flag=SLOW&node=11")
                .page();
        assertThat(page.select(".chosen li").eachText())
                .containsExactly("去掉 状态：待审核", "去掉 需要关注：执行率低于 70%", "去掉 失分指标：产出指标 · 数量指标", "去掉 失分原因：人员保障");
        assertThat(page.select(".chosen li a").get(0).attr("href"))
                .isEqualTo("/scores?flag=SLOW&lost=OUTPUT%2FQUANTITY&node=11&why=STAFF&year=2023");
        assertThat(page.select("input[type=hidden][name=lost]").attr("value")).isEqualTo("OUTPUT/QUANTITY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&sort=score;select",
                "&sort=(select pg_sleep(9))",
                "&columns=password",
                "&columns=name;drop",
                "&page=-1",
                "&page=99999999999",
                "&size=1000000",
                "&points=abc",
                "&points=99999999999",
                "&points=90-",
                "&points=99-90",
                "&known=score",
                "&itself=-1",
                "&itself=99999999999999999999",
                "&state='; DROP",
                "&standing=%00",
                "&flag=full",
                "&lost=';--/x",
                "&why=%25",
                "&target=_",
                "&monitoring=\\",
                "&basis=drafts",
                "&year=abc",
                "&node=abc",
                "&columns=,,,,",
                "&sort=-",
                "&sort=--total",
                "&grade=' OR 1=1--",
                "&words=%25",
                "&words=_",
                "&words=\\",
                "&words=%27%3B%20DROP",
                "&lost=OUTPUT/%27)%20or%20(1=1",
                "&year=2023&year=2024",
                "&columns=a&columns=b"
            })
    void takesNoHarmFromWhatIsGarbled(String query) {
        assertThat(open(query.replace(" ", "%20")
                                .replace("'", "%27")
                                .replace("\\", "%5C")
                                .replace(";", "%3B"))
                        .status())
                .isIn(200, 303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&columns=a&columns=b",
                "&points=abc&sort=--total",
                "&state=x&standing=%00",
                "&itself=99999999999999999999",
                "&itself=-1&lost=x",
                "&words=%27%3B%20DROP",
                "&grade=%27%20OR%201%3D1--",
                "&page=99999999999&size=x",
                "&year=2024",
                "&basis=drafts",
                "&flag=full&why=%25&known=score&target=_"
            })
    void hidesTheUnitsOfOthersWhateverElseIsGarbled(String query) {
        for (var path : List.of("/scores", "/scores/print", "/scores.csv", "/scores.xlsx")) {
            assertThat(SITE.as("roads2.clerk")
                            .get(path + "?year=2023&node=11" + query)
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void findsPercentAndUnderscoreOnlyWhereTheyStand() {
        assertThat(names(open("&words=%25"))).isEmpty();
        assertThat(names(open("&words=_x0041_"))).containsExactly("_x0041_不是字母");
        assertThat(open("&words=%25").words()).contains("2023年度没有符合条件的项目");
    }

    @Test
    void keepsChosenColumnsInAShortAddress() {
        var sent = open("&columns=unit&columns=total&columns=scheme");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo("/scores?year=2023&columns=no%2Cname%2Cunit%2Ctotal%2Cscheme");
        var page = SITE.as("roads.head").get(sent.location()).page();
        assertThat(page.select("thead th").eachText()).containsExactly("序号", "项目名称", "单位", "自评总分", "评分方案");
        assertThat(page.select("input[name=columns][checked]").eachAttr("value"))
                .containsExactly("unit", "total", "scheme");
        assertThat(page.select("thead a").get(0).attr("href")).contains("columns=no%2Cname%2Cunit%2Ctotal%2Cscheme");
    }

    @Test
    void namesNoColumnsInTheAddressWhereTheyAreThoseOfThePaper() {
        var paper = open("").page().select("input[name=columns][checked]").eachAttr("value").stream()
                .collect(Collectors.joining("&columns=", "&columns=", ""));
        assertThat(open(paper).location()).isEqualTo("/scores?year=2023");
    }

    @Test
    void addsUpTheSameFiguresAsAreKept() {
        var kept = open("").page();
        var added = open("&standing=ACTIVE").page();
        assertThat(added.select("tfoot").text()).isEqualTo(kept.select("tfoot").text());
        assertThat(added.select(".how").text()).isEqualTo(kept.select(".how").text());
        assertThat(open("&basis=latest&standing=ACTIVE")
                        .page()
                        .select("tfoot, .how")
                        .text())
                .isEqualTo(open("&basis=latest").page().select("tfoot, .how").text());
    }

    @Test
    void addsUpWhatItShows() {
        var answer = open("&size=100&grade=中");
        var totals = column(answer, "自评总分").stream().map(BigDecimal::new).toList();
        var mean = totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP);
        var foot = answer.page().select("tfoot tr").eachText();
        assertThat(foot.get(0)).contains("中 " + totals.size());
        assertThat(foot.get(1)).isEqualTo("简单平均 " + mean);
        assertThat(answer.page().select(".how").text()).contains("÷ 已得分项目 " + totals.size() + " 个");
    }

    @Test
    void leavesTheSumOfSpendingOpenWhereNothingIsReported() {
        var answer = open("&state=NONE&size=100");
        assertThat(column(answer, "全年执行数（万元）")).isNotEmpty().containsOnly("--");
        assertThat(answer.page().select("tfoot tr").first().text()).doesNotContain(" 0.00");
        assertThat(answer.page().select(".how dt").eachText()).doesNotContain("全年执行数");
    }

    @Test
    void showsTheOtherUnitOfTheDepartmentToNobodyOfAUnit() {
        var page = SITE.as("roads2.clerk").get("/scores?year=2023&size=100").page();
        assertThat(page.select("tbody tr").eachText()).isNotEmpty().allMatch(line -> line.contains("道路二队"));
        assertThat(SITE.as("roads2.clerk").get("/scores?year=2023&node=11").status())
                .isEqualTo(404);
        assertThat(SITE.as("health.head").get("/scores?year=2023&node=10").status())
                .isEqualTo(404);
        assertThat(SITE.as("health.head").get("/scores.csv?year=2023&node=10").status())
                .isEqualTo(404);
        assertThat(SITE.as("health.head").get("/scores?year=2023").page().select("tbody tr"))
                .isEmpty();
        assertThat(SITE.as("west.finance").get("/scores?year=2023").page().select("tbody tr"))
                .isEmpty();
    }

    @Test
    void showsTheDistrictAllItsDepartments() {
        assertThat(SITE.as("finance")
                        .get("/scores?year=2023")
                        .page()
                        .select("h1, caption")
                        .text())
                .contains("东区2023年度得分汇总表", "共 114 个项目");
        assertThat(column(SITE.as("finance").get("/scores?year=2023&node=12&size=100"), "单位"))
                .containsOnly("道路二队");
    }

    @Test
    void isNothingForWhoReadsNoProjects() {
        assertThat(SITE.as("admin").get("/scores").status()).isEqualTo(403);
        assertThat(SITE.stranger().get("/scores").status()).isEqualTo(303);
    }

    @Test
    void tellsAnEmptyYearWhereToGo() {
        var page = SITE.as("roads.head").get("/scores?year=2001");
        assertThat(page.words()).contains("东区交通局2001年度还没有项目。", "到项目");
        assertThat(page.page().select("a[href^=/scores.csv]")).isEmpty();
    }

    @Test
    void printsAllLinesToBeSigned() {
        var page = SITE.as("roads.head").get("/scores/print?year=2023").page();
        assertThat(page.select("tbody:not(.sums) tr").size()).isGreaterThan(20);
        assertThat(page.select("main").text()).contains("填表人：", "审核人：", "负责人（签字）：", "单位（盖章）：", "日期：", "合计");
        assertThat(page.select(".mark")).isEmpty();
        assertThat(SITE.as("roads.head")
                        .get("/scores/print?year=2023&basis=latest")
                        .page()
                        .select(".mark")
                        .attr("data-words"))
                .isEqualTo("未批准");
    }
}
