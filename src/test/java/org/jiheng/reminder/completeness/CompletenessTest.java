package org.jiheng.reminder.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.reminder.Debtors.YEAR;

import java.util.List;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.reminder.Debtors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Debtors DEBTORS = new Debtors(SITE);
    private static final String TARGETS = "/completeness?kind=TARGET&year=" + YEAR;

    @AfterAll
    static void close() {
        SITE.close();
    }

    @BeforeEach
    void nothingIsDeclared() {
        DEBTORS.undeclared(1).undeclared(2).undeclared(4);
    }

    @Test
    void namesEveryProjectWithoutItsPaperByUnitAndWhoFillsItIn() {
        var page = SITE.as("finance").get(TARGETS);
        assertThat(page.words())
                .contains("已报 0/3（0%），未报 3", "道路一队 缺 2 份", "急救站 缺 1 份", "道路养护", "桥梁检测", "急救车辆购置")
                .contains("道路一队填报人", "急救站填报人", "未开始", YEAR + "-01-01")
                .doesNotContain("路灯更新", "泵站改造");
        assertThat(page.page().select("tr.group")).hasSize(2);
    }

    @Test
    void theFieldOfTheYearShowsTheYearOfThePageThoughNothingIsKeptOfIt() {
        var years =
                SITE.as("finance").get("/completeness?year=2004").page().select("select[name=year] option[selected]");
        assertThat(years.eachText()).containsExactly("2004");
    }

    @Test
    void showsEachReviewerOnlyTheirOwnPart() {
        assertThat(SITE.as("roads.reviewer").get(TARGETS).words())
                .contains("道路养护")
                .doesNotContain("急救车辆购置");
        assertThat(SITE.as("health.head").get(TARGETS).words())
                .contains("急救车辆购置")
                .doesNotContain("道路养护");
        assertThat(SITE.as("health.head").get(TARGETS + "&node=11").words()).doesNotContain("道路养护");
    }

    @Test
    void tellsWhatWasReturnedAndNotHandedInSinceAndUntilWhen() {
        DEBTORS.declared(1, "RETURNED").declared(2, "SUBMITTED").declared(4, "DRAFT");
        DEBTORS.run("update paper set moved_at = now() - interval '9 days',"
                + " due_on = (now() at time zone 'Asia/Shanghai')::date - 2 where id = 101");
        DEBTORS.run(
                "update season set closes_on = make_date(this_year(), 1, 2), warns_on = make_date(this_year(), 1, 1)"
                        + " where jurisdiction_id = 2 and year = this_year() and kind = 'DECLARATION'");
        try {
            var words = SITE.as("finance").get(TARGETS).words();
            assertThat(words)
                    .contains("已报 1/3（33.3%），未报 2", "退回修改 1", "填报中 1", "9 天", "逾期")
                    .contains("已于 " + YEAR + "-01-02 截止：截止时已报 0/3，之后补报 1");
            assertThat(SITE.as("finance").get(TARGETS + "&lack=RETURNED").words())
                    .contains("道路养护")
                    .doesNotContain("急救车辆购置");
            assertThat(SITE.as("finance").get(TARGETS + "&lack=OVERDUE").page().select("tbody th[scope=row]"))
                    .isNotEmpty();
        } finally {
            DEBTORS.run(
                    "update season set closes_on = make_date(this_year(), 12, 31), warns_on = make_date(this_year(), 12, 31)"
                            + " where jurisdiction_id = 2 and year = this_year() and kind = 'DECLARATION'");
        }
    }

    @Test
    void countsWhatIsBeingAdjustedAsHandedIn() {
        DEBTORS.declared(4, "DRAFT").run("update paper set edition = 1, approved_edition = 1 where id = 104");
        assertThat(SITE.as("health.head").get(TARGETS).words()).contains("1 份已全部报送，没有缺少");
    }

    @Test
    void saysInWordsThatAllIsThereOrThatNothingIsAskedFor() {
        DEBTORS.declared(4, "SUBMITTED");
        assertThat(SITE.as("health.head").get(TARGETS).words()).contains("已报 1/1（100%），未报 0", "1 份已全部报送，没有缺少");
        assertThat(SITE.as("health.head")
                        .get("/completeness?kind=TARGET&year=2001")
                        .words())
                .contains("2001年没有需要报送的项目");
        assertThat(SITE.as("roads.office").get(TARGETS + "&words=没有这个").words()).contains("没有符合筛选条件的未报项目");
    }

    @Test
    void saysWhereApprovedTargetsAreLackingThatNothingCanBeFilledInYet() {
        var words = SITE.as("health.head")
                .get("/completeness?kind=SELF_EVALUATION&year=" + YEAR)
                .words();
        assertThat(words).contains("目标未批准", "急救车辆购置");
        assertThat(SITE.as("health.head")
                        .get("/completeness?kind=MONITORING&round=1&year=" + YEAR)
                        .words())
                .contains("绩效监控第 1 轮", "目标未批准");
    }

    @Test
    void sortsAndPagesAsItsAddressSays() {
        var sorted = SITE.as("finance").get(TARGETS + "&sort=-name").page();
        assertThat(sorted.select("tbody th[scope=row]").eachText()).containsExactly("桥梁检测", "急救车辆购置", "道路养护");
        assertThat(sorted.select("tr.group")).isEmpty();
        assertThat(sorted.select("th[aria-sort=descending]").text()).contains("项目名称");
        for (var garbled :
                new String[] {"&sort=score;select", "&lack=x", "&kind=OVERALL", "&round=99", "&node='", "&page=-1"}) {
            assertThat(SITE.as("finance").get(TARGETS + garbled).status()).isEqualTo(200);
        }
    }

    /** What a page by name shows is found without reading every paper. */
    @Test
    void listsByNameWhatItListsByUnit() {
        DEBTORS.declared(1, "RETURNED").declared(2, "SUBMITTED");
        assertThat(projects(TARGETS + "&sort=name")).containsExactly("道路养护", "急救车辆购置");
        assertThat(projects(TARGETS + "&sort=name&lack=RETURNED")).containsExactly("道路养护");
        assertThat(projects(TARGETS + "&sort=-name&lack=NONE")).containsExactly("急救车辆购置");
        assertThat(projects(TARGETS + "&sort=name&node=12")).isEqualTo(projects(TARGETS + "&node=12"));
        for (var others : List.of("kind=SELF_EVALUATION", "kind=MONITORING&round=1")) {
            var path = "/completeness?" + others + "&year=" + YEAR;
            assertThat(projects(path + "&sort=name"))
                    .hasSameElementsAs(projects(path))
                    .isNotEmpty();
            assertThat(projects(path + "&sort=name&lack=BLOCKED"))
                    .hasSameElementsAs(projects(path + "&lack=BLOCKED"))
                    .isNotEmpty();
        }
    }

    private static List<String> projects(String path) {
        return SITE.as("finance").get(path).page().select("tbody th[scope=row]").eachText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/completeness", "/completeness.csv", "/reminders/new"})
    void hasNoListOfDepartmentsWithoutAnOverallEvaluation(String path) {
        assertThat(SITE.as("finance").get(path + "?kind=OVERALL&year=" + YEAR).status())
                .isEqualTo(404);
    }

    @Test
    void handsOutExactlyTheListThatIsShown() {
        var file = SITE.as("finance").get(TARGETS.replace("?", ".csv?") + "&words=道路");
        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(file.body())
                .contains("未报清单：" + YEAR + "年绩效目标申报", "\"道路养护\",\"道路一队\",\"未开始\"", "道路一队填报人; 两岗人员")
                .doesNotContain("急救车辆购置");
        assertThat(SITE.as("auditor").get("/history?deed=EXPORTED_COMPLETENESS").words())
                .contains("导出未报清单");
    }

    @Test
    void letsReadersReadAndOnlyReviewersRemind() {
        for (var reader : new String[] {"auditor", "roads.clerk", "expert"}) {
            var page = SITE.as(reader).get(TARGETS);
            assertThat(page.status()).as(reader).isEqualTo(200);
            assertThat(page.page().select("a[href^=/reminders]")).as(reader).isEmpty();
            assertThat(SITE.as(reader).get("/reminders/new?kind=TARGET").status())
                    .isEqualTo(403);
        }
        assertThat(SITE.as("roads.office").get(TARGETS).page().select("a[href^=/reminders/new]"))
                .hasSize(1);
        assertThat(SITE.as("roads.office").get("/tasks").page().select("nav a[href=/completeness]"))
                .hasSize(1);
        assertThat(SITE.as("roads.clerk").get("/tasks").page().select("nav a[href=/completeness]"))
                .isEmpty();
    }

    @Test
    void saysWhileFiguresAreWorkedOutAnew() {
        assertThat(SITE.as("finance").get(TARGETS).words()).doesNotContain("正在重新计算");
        var background = "set role " + SITE.database().backgroundRole() + "; ";
        DEBTORS.run(background + "update ledger_position set moving = true");
        assertThat(SITE.as("finance").get(TARGETS).words()).contains("数字正在重新计算");
        DEBTORS.run(background + "update ledger_position set moving = false");
    }
}
