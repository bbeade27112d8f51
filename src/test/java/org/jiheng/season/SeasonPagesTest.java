package org.jiheng.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestDatabase;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The finance office of the first district, its roads department, a clerk, and the district beside. */
class SeasonPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Person FINANCE = SITE.as("finance");
    private static final Person OFFICE = SITE.as("roads.office");
    private static final Person CLERK = SITE.as("roads.clerk");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void opensAYearWithTheCustomaryDaysHoweverTheyAreWritten() {
        var form = filled(FINANCE.get("/seasons/opening?year=2031"));
        assertThat(form).containsEntry("MONITORING1.closesOn", "2031-08-31").containsEntry("year", "2031");
        form.put("DECLARATION.opensOn", "2031年3月1日");
        form.put("DECLARATION.warnsOn", "");
        form.put("DECLARATION.closesOn", "20310331");
        form.put("ADJUSTMENT.opensOn", "２０３１/７/２");
        var answer = FINANCE.post("/seasons/opening", form);
        assertThat(answer.location()).isEqualTo("/seasons?year=2031");
        var page = FINANCE.get("/seasons?year=2031").words();
        assertThat(page).contains("目标申报 2031-03-01 2031-03-21 2031-03-31", "目标调整 2031-07-02", "未开放");
        assertThat(page).contains("绩效监控第 1 轮（截至 7 月）").doesNotContain("第 2 轮");
        assertThat(history("SET_WINDOW", "东区 2031")).isEqualTo(4);
    }

    @Test
    void copiesLastYearMovedByAYearWithItsReviewSteps() throws SQLException {
        sql("""
            insert into season (jurisdiction_id, year, kind, opens_on, warns_on, closes_on)
            values (2, 2044, 'DECLARATION', '2044-02-29', '2044-02-29', '2044-03-31')""");
        sql("insert into review_steps (jurisdiction_id, year, paper, steps) values (2, 2044, 'TARGET', '{FINANCE}')");
        assertThat(FINANCE.get("/seasons?year=2045").words()).contains("沿用2044年的时间", "尚未设定填报时间");
        var form = filled(FINANCE.get("/seasons/opening?year=2045&like=2044"));
        assertThat(form)
                .containsEntry("DECLARATION.opensOn", "2045-02-28")
                .containsEntry("DECLARATION.closesOn", "2045-03-31")
                .doesNotContainKey("ADJUSTMENT.opensOn");
        FINANCE.post("/seasons/opening", form);
        assertThat(FINANCE.get("/seasons?year=2045").words()).contains("2045-02-28", "提交 → 财政审核（批准）");
    }

    @Test
    void sendsTheYearOnlyOnceHoweverOftenItIsClicked() {
        var form = filled(FINANCE.get("/seasons/opening?year=2033"));
        form.put("key", UUID.randomUUID().toString());
        assertThat(FINANCE.post("/seasons/opening", form).status()).isEqualTo(303);
        assertThat(FINANCE.post("/seasons/opening", form).status()).isEqualTo(303);
        form.put("key", UUID.randomUUID().toString());
        var second = FINANCE.post("/seasons/opening", form);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.words()).contains("其他人刚刚设定了2033年的时间");
        assertThat(FINANCE.get("/seasons/opening?year=2033").location()).isEqualTo("/seasons?year=2033");
    }

    @Test
    void complainsOfDaysThatDoNotExistOrStandInTheWrongOrder() {
        var form = filled(FINANCE.get("/seasons/opening?year=2034"));
        form.put("DECLARATION.opensOn", "2034-02-29");
        form.put("ADJUSTMENT.closesOn", "34-10-31");
        form.put("MONITORING1.closesOn", "2034-07-31");
        form.put("SELF_EVALUATION.warnsOn", "2035-04-01");
        var answer = FINANCE.post("/seasons/opening", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(complaint(answer, "DECLARATION.opensOn")).contains("填写开放日期，例如");
        assertThat(complaint(answer, "ADJUSTMENT.closesOn")).contains("填写截止日期，例如");
        assertThat(complaint(answer, "MONITORING1.closesOn")).contains("截止日期不能早于开放日期");
        assertThat(complaint(answer, "SELF_EVALUATION.warnsOn")).contains("提醒日期应在");
        assertThat(answer.page().getElementById("f-DECLARATION.opensOn").val())
                .as("what was typed is still there")
                .isEqualTo("2034-02-29");
        assertThat(FINANCE.get("/seasons?year=2034").words()).contains("尚未设定填报时间");
    }

    @Test
    void complainsOfDaysOfAnotherAge() {
        for (var day : new String[] {"1900-01-01", "9999-12-31", "2023-02-29", "正月初一", "2031-13-01"}) {
            var answer = FINANCE.post("/seasons/5/days", days(season(5), "2026-01-01", "", day));
            assertThat(answer.status()).as(day).isEqualTo(422);
            assertThat(complaint(answer, "closesOn")).as(day).isNotEmpty();
        }
        assertThat(FINANCE.get("/seasons?year=1900").status()).isEqualTo(404);
        assertThat(FINANCE.get("/seasons?year=９９").status()).isEqualTo(404);
        assertThat(FINANCE.post("/seasons/opening", Map.of("year", "24")).status())
                .isEqualTo(422);
    }

    @Test
    void wantsAtLeastOneWindow() {
        var form = filled(FINANCE.get("/seasons/opening?year=2035"));
        form.keySet().removeIf(field -> field.endsWith(".set"));
        assertThat(FINANCE.post("/seasons/opening", form).words()).contains("至少勾选一项");
    }

    @Test
    void addsARoundAndTakesAnUnusedOneAwayAgain() throws SQLException {
        sql("""
            insert into season (id, jurisdiction_id, year, kind, round, up_to_month, opens_on, warns_on, closes_on)
            overriding system value
            values (600, 2, 2036, 'MONITORING', 1, 7, '2036-08-01', '2036-08-21', '2036-08-31')""");
        var page = FINANCE.get("/seasons/new?year=2036");
        assertThat(page.field("round")).isEqualTo("2");
        var form = new HashMap<>(Map.of("year", "2036", "kind", "MONITORING", "round", "1", "upToMonth", "10"));
        form.putAll(Map.of("opensOn", "2036-11-01", "warnsOn", "", "closesOn", "2036-11-20"));
        assertThat(FINANCE.post("/seasons", form).words()).contains("第 1 轮已存在");
        form.put("round", "13");
        assertThat(FINANCE.post("/seasons", form).words()).contains("填写轮次，1 至 12");
        form.put("round", "２");
        assertThat(FINANCE.post("/seasons", form).location()).isEqualTo("/seasons?year=2036");
        assertThat(FINANCE.get("/seasons?year=2036").words()).contains("绩效监控第 2 轮（截至 10 月） 2036-11-01 2036-11-10");
        var removal = FINANCE.post("/seasons/600/removal", Map.of("version", "0"));
        assertThat(removal.location()).isEqualTo("/seasons?year=2036");
        assertThat(FINANCE.get("/seasons/600").status()).isEqualTo(404);
        assertThat(history("REMOVED_WINDOW", "东区 2036")).isEqualTo(1);
    }

    @Test
    void keepsAWindowInWhichAPaperWasBegun() throws SQLException {
        sql("""
            insert into season (id, jurisdiction_id, year, kind, opens_on, warns_on, closes_on)
            overriding system value
            values (610, 2, 2037, 'DECLARATION', '2037-01-01', '2037-03-21', '2037-03-31')""");
        sql("""
            insert into project (id, department_id, node_id, code, name, attribute) overriding system value
            values (9610, 10, 11, 'S-9610', '道路巡查', 'NEW')""");
        sql("insert into scheme (id, owner_id, code, version, name, object, content) overriding system value"
                + " values (9610, 1, 'season-test', 1, '测试', 'PROJECT', '{}')");
        sql("insert into paper (kind, project_id, year, department_id, node_id, scheme_id, title)"
                + " values ('TARGET', 9610, 2037, 10, 11, 9610, '道路巡查')");
        var answer = FINANCE.post("/seasons/610/removal", Map.of("version", "0"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("已有单位填报，不能移除");
    }

    @Test
    void closesEarlyWithAReasonEveryoneReadsAndOpensAgain() throws SQLException {
        assertThat(FINANCE.post("/seasons/8/closing", Map.of("version", "0", "reason", " "))
                        .words())
                .contains("填写原因");
        var closed = FINANCE.post("/seasons/8/closing", Map.of("version", "0", "reason", "区人大提前审议"));
        assertThat(closed.location()).isEqualTo("/seasons/8");
        assertThat(CLERK.get("/seasons/8").words()).contains("已提前截止（区人大提前审议）：仍可填写，作为草稿保存，不能提交");
        assertThat(FINANCE.post("/seasons/8/closing", Map.of("version", "1", "reason", "再来"))
                        .status())
                .isEqualTo(409);
        var past =
                FINANCE.post("/seasons/8/reopening", Map.of("version", "1", "closesOn", "2026-01-02", "reason", "补报"));
        assertThat(complaint(past, "closesOn")).contains("或以后的日期");
        var last = FINANCE.get("/seasons/8/reopening").field("closesOn");
        var again = FINANCE.post("/seasons/8/reopening", Map.of("version", "1", "closesOn", last, "reason", "补报"));
        assertThat(again.location()).isEqualTo("/seasons/8");
        assertThat(CLERK.get("/seasons/8").words()).contains("截止，还有").doesNotContain("提前截止");
        assertThat(history("REOPENED_WINDOW", "东区")).isEqualTo(1);
    }

    @Test
    void tellsWhoChangesTheSameWindowAtOnce() {
        var seen = season(6);
        var first = FINANCE.post("/seasons/6/days", days(seen, year() + "-02-01", "", year() + "-12-31"));
        assertThat(first.location()).isEqualTo("/seasons/6");
        var second = FINANCE.post("/seasons/6/days", days(seen, year() + "-03-01", "", year() + "-12-30"));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.words()).contains("其他人刚刚修改了时间，现为 " + year() + "-02-01 至 " + year() + "-12-31");
        assertThat(second.field("opensOn")).as("what the second wanted").isEqualTo(year() + "-03-01");
        var sure = filled(second);
        assertThat(FINANCE.post("/seasons/6/days", sure).location()).isEqualTo("/seasons/6");
        assertThat(FINANCE.get("/seasons/6").words()).contains(year() + "-03-01");
    }

    @Test
    void letsADepartmentAskEarlierButNeverLater() throws SQLException {
        sql("""
            insert into season (id, jurisdiction_id, year, kind, opens_on, warns_on, closes_on)
            overriding system value
            values (620, 2, 2038, 'DECLARATION', '2038-03-01', '2038-03-21', '2038-03-31')""");
        var wider = OFFICE.post("/seasons/620/narrowing", days("-1", "2038-02-28", "", "2038-04-01"));
        assertThat(complaint(wider, "opensOn")).contains("不能早于该日");
        assertThat(complaint(wider, "closesOn")).contains("不能晚于该日");
        var same = OFFICE.post("/seasons/620/narrowing", days("-1", "2038-03-01", "2038-03-21", "2038-03-31"));
        assertThat(complaint(same, "opensOn")).contains("与财政的时间相同");
        var narrowed = OFFICE.post("/seasons/620/narrowing", days("-1", "2038-03-05", "", "2038-03-20"));
        assertThat(narrowed.location()).isEqualTo("/seasons/620");
        assertThat(CLERK.get("/seasons?year=2038").words())
                .contains("2038-03-05 2038-03-10 2038-03-20", "部门已缩短；财政的时间为 2038-03-01 至 2038-03-31");
        assertThat(SITE.as("health.clerk").get("/seasons?year=2038").words()).contains("2038-03-01 2038-03-21");
        assertThat(SITE.as("health.head").get("/seasons/620").words()).doesNotContain("东区交通局");
        assertThat(FINANCE.get("/seasons/620").words()).contains("东区交通局 2038-03-05", "按部门设定执行");
        var stale = OFFICE.post("/seasons/620/narrowing", days("-1", "2038-03-06", "", "2038-03-20"));
        assertThat(stale.words()).contains("本部门其他人刚刚修改了时间");

        FINANCE.post("/seasons/620/days", days("0", "2038-03-25", "", "2038-03-31"));
        assertThat(CLERK.get("/seasons/620").words()).contains("没有财政和部门都开放的日子");
        assertThat(FINANCE.get("/seasons/620").words()).contains("与财政的时间没有重合，始终不开放");

        assertThat(OFFICE.post("/seasons/620/widening", Map.of("version", "0")).location())
                .isEqualTo("/seasons/620");
        assertThat(CLERK.get("/seasons?year=2038").words()).contains("2038-03-25 2038-03-25 2038-03-31");
    }

    @Test
    void followsTheYearOfThePlaceAboveUntilItOpensItsOwn() throws SQLException {
        sql("""
            insert into season (id, jurisdiction_id, year, kind, opens_on, warns_on, closes_on)
            overriding system value
            values (630, 1, 2040, 'DECLARATION', '2040-05-01', '2040-05-21', '2040-05-31')""");
        assertThat(FINANCE.get("/seasons?year=2040").words()).contains("以下时间由平台设定，本级沿用", "2040-05-31");
        assertThat(FINANCE.get("/seasons/630/days").status()).isEqualTo(404);
        assertThat(FINANCE.post("/seasons/opening", filled(FINANCE.get("/seasons/opening?year=2040")))
                        .status())
                .isEqualTo(303);
        assertThat(FINANCE.get("/seasons?year=2040").words())
                .contains("2040-03-31")
                .doesNotContain("2040-05-31");
    }

    @Test
    void setsTheReviewStepsAndShowsTheWayOfAPaper() {
        var form = filled(FINANCE.get("/seasons/steps?year=2039"));
        var stale = new LinkedHashMap<>(form);
        assertThat(form).containsEntry("TARGET.UNIT", "yes").doesNotContainKey("TARGET.FINANCE");
        form.put("TARGET.FINANCE", "yes");
        form.remove("TARGET.UNIT");
        assertThat(FINANCE.post("/seasons/steps", form).location()).isEqualTo("/seasons?year=2039");
        assertThat(CLERK.get("/seasons?year=2039").words())
                .contains("目标申报 提交 → 部门审核 → 财政审核（批准）", "绩效监控 提交 → 单位审核 → 部门审核（批准）");
        stale.put("TARGET.FINANCE", "yes");
        stale.put("key", UUID.randomUUID().toString());
        var second = FINANCE.post("/seasons/steps", stale);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.words()).contains("其他人刚刚修改了审核环节，目标申报现为：提交 → 部门审核 → 财政审核（批准）");
        assertThat(FINANCE.post("/seasons/steps", filled(second)).status()).isEqualTo(303);
        stale.keySet().removeIf(field -> field.startsWith("MONITORING."));
        stale.put("key", UUID.randomUUID().toString());
        var none = FINANCE.post("/seasons/steps", stale);
        assertThat(complaint(none, "MONITORING.UNIT")).contains("绩效监控至少勾选一个环节");
    }

    @Test
    void showsTheMenuToThoseWhoWorkWithItAndThePageToAll() {
        assertThat(FINANCE.get("/tasks").words()).contains("年度与时间");
        assertThat(OFFICE.get("/tasks").words()).contains("年度与时间");
        assertThat(CLERK.get("/tasks").words()).doesNotContain("年度与时间");
        assertThat(CLERK.get("/seasons").status()).isEqualTo(200);
        assertThat(CLERK.get("/seasons?year=2050").words()).contains("由东区财政绩效科开放年度");
    }

    @Test
    void keepsOthersFromSettingAndForeignersFromSeeing() {
        assertThat(CLERK.post("/seasons/5/days", days("0", "2026-01-01", "", "2026-12-31"))
                        .status())
                .isEqualTo(403);
        assertThat(OFFICE.get("/seasons/opening").status()).isEqualTo(403);
        assertThat(SITE.as("roads.head").get("/seasons/5/narrowing").status()).isEqualTo(403);
        assertThat(SITE.as("water.clerk").get("/seasons/5").status()).isEqualTo(404);
        assertThat(FINANCE.get("/seasons/41").status()).isEqualTo(404);
        assertThat(FINANCE.post("/seasons/41/closing", Map.of("version", "0", "reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(OFFICE.post("/seasons/41/narrowing", days("-1", "2026-02-01", "", "2026-03-01"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void leavesALineInTheHistoryOfTheWindow() {
        FINANCE.post("/seasons/7/days", days(season(7), year() + "-01-02", "", year() + "-12-31"));
        assertThat(SITE.as("auditor").get("/history?thing=SEASON&paper=7").words())
                .contains("修改填报时间", "开放日期", year() + "-01-02");
    }

    private static int year() {
        return China.year();
    }

    private static String season(int id) {
        return FINANCE.get("/seasons/" + id + "/days").field("version");
    }

    private static Map<String, String> days(String version, String opens, String warns, String closes) {
        return new HashMap<>(
                Map.of("version", version, "opensOn", opens, "warnsOn", warns, "closesOn", closes, "upToMonth", "7"));
    }

    /** The fields of the page's form as a browser would send them. */
    private static Map<String, String> filled(Answer page) {
        var fields = new LinkedHashMap<String, String>();
        page.page()
                .select("main form input:not([type=checkbox])")
                .forEach(each -> fields.put(each.attr("name"), each.val()));
        page.page().select("main form input[checked]").forEach(each -> fields.put(each.attr("name"), each.val()));
        page.page()
                .select("main form option[selected]")
                .forEach(each -> fields.put(each.parent().attr("name"), each.val()));
        fields.remove("csrf");
        fields.put("key", UUID.randomUUID().toString());
        return fields;
    }

    private static String complaint(Answer answer, String field) {
        var shown = answer.page().getElementById("c-" + field);
        return shown == null ? "" : shown.text();
    }

    private static long history(String deed, String title) {
        try (var connection = TestDatabase.openAsApplication(SITE.database());
                var asked = connection.prepareStatement(
                        "select count(*) from revision where deed = ? and starts_with(title, ?)")) {
            asked.setString(1, deed);
            asked.setString(2, title);
            var rows = asked.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = TestDatabase.openAsApplication(SITE.database());
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }
}
