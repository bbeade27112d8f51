package org.jiheng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Person clerk() {
        return SITE.as("roads.clerk");
    }

    private static Map<String, String> fields(String code, String name) {
        var fields = new HashMap<String, String>();
        fields.put("year", "" + Desk.YEAR);
        fields.put("code", code);
        fields.put("name", name);
        fields.put("node", "11");
        fields.put("attribute", "NEW");
        fields.put("period", "1年");
        fields.put("unit", "WAN_YUAN");
        return fields;
    }

    private static String added(String code, String name) {
        var answer = clerk().post("/projects", fields(code, name));
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    private static Answer with(String code, String field, String value) {
        var fields = fields(code, "核对项目");
        fields.put(field, value);
        return clerk().post("/projects", fields);
    }

    @Test
    void listsTheProjectsOfTheYearWithTheirSums() {
        var page = clerk().get("/projects?words=01-");
        assertThat(page.page().select("tbody th").eachText())
                .contains("桥梁检测", "道路养护")
                .doesNotContain("路灯更新");
        assertThat(page.page().select("tfoot .number").eachText()).containsExactly("530.00", "535.00");
        assertThat(page.page().select("caption").text()).contains("共 2 个项目", "单位：万元");
    }

    @Test
    void sortsByPinyinAndBySums() {
        assertThat(SITE.as("roads.office")
                        .get("/projects?words=-0&sort=name")
                        .page()
                        .select("tbody th")
                        .eachText())
                .containsExactly("道路养护", "路灯更新", "桥梁检测");
        assertThat(SITE.as("roads.office")
                        .get("/projects?words=-0&sort=-initial")
                        .page()
                        .select("tbody th")
                        .eachText())
                .containsExactly("道路养护", "路灯更新", "桥梁检测");
        assertThat(SITE.as("roads.office")
                        .get("/projects?words=-0&sort=initial")
                        .page()
                        .select("tbody th")
                        .eachText())
                .containsExactly("桥梁检测", "路灯更新", "道路养护");
    }

    @Test
    void filtersByUnitStandingAndAttribute() {
        var office = SITE.as("roads.office");
        assertThat(office.get("/projects?node=12").page().select("tbody th").eachText())
                .contains("路灯更新")
                .doesNotContain("道路养护");
        assertThat(office.get("/projects?standing=EXEMPT")
                        .page()
                        .select("tbody th")
                        .eachText())
                .containsExactly("路灯更新");
        assertThat(office.get("/projects?attribute=CONTINUING")
                        .page()
                        .select("tbody th")
                        .eachText())
                .containsExactly("道路养护");
        assertThat(office.get("/projects?node=41").words()).contains("没有符合条件的项目");
    }

    @Test
    void namesTheNextStepWhereNothingIs() {
        assertThat(clerk().get("/projects?year=2018").page().select(".empty a").attr("href"))
                .isEqualTo("/projects/new?year=2018");
        assertThat(SITE.as("roads.head").get("/projects?year=2018").page().select(".empty a"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=score;select",
                "sort=(select pg_sleep(9))",
                "node=1e9",
                "words=%25",
                "words=';drop table project",
                "year=99999",
                "year=x",
                "page=-1",
                "size=1000000",
                "standing=GONE"
            })
    void isNotMisledByItsAddress(String query) {
        assertThat(clerk().get("/projects?"
                                + query.replace(" ", "%20").replace(";", "%3B").replace("'", "%27"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void handsOutExactlyThatListAndNoFormulas() {
        added("F-1", "=cmd|' /C calc'!A0");
        var file = clerk().get("/projects.csv?words=F-1");
        assertThat(file.body())
                .startsWith("\uFEFF")
                .contains("\"'=cmd|' /C calc'!A0\"")
                .doesNotContain("道路养护");
        assertThat(file.header("Content-Disposition")).contains(".csv");
        assertThat(clerk().get("/projects.csv").body()).contains("桥梁检测").doesNotContain("路灯更新");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "492万|4920000.00",
                "4,920,000元|4920000.00",
                "４９２|4920000.00",
                "5453.679982|54536799.82",
                "0|0.00",
                "492.5 万元|4925000.00"
            })
    void readsAmountsAsPeopleWriteThem(String typed, String yuan) {
        var answer = with("A-" + Math.abs(typed.hashCode()), "fiscal.initial", typed);
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        assertThat(clerk().get(answer.location())
                        .page()
                        .select("#funds")
                        .parents()
                        .select("tbody .number")
                        .first()
                        .text()
                        .replace(",", ""))
                .isEqualTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "-1", "NaN", "1.2.3", "0.0000001", "四百九十二", "9999999999999999", "0x10"})
    void asksAgainForAnAmountItCannotReadAndKeepsWhatWasTyped(String typed) {
        var answer = with("W-1", "fiscal.initial", typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field("fiscal.initial")).isEqualTo(typed);
        assertThat(answer.page().select("#c-fiscal\\.initial")).isNotEmpty();
        assertThat(answer.field("name")).isEqualTo("核对项目");
    }

    @Test
    void asksOnceMoreBeforeTakingAnAmountInAnotherUnitThanTheFields() {
        var first = with("D-1", "fiscal.initial", "492.00元");
        assertThat(first.status()).isEqualTo(422);
        assertThat(first.words()).contains("核对以下金额");
        var fields = fields("D-1", "核对项目");
        fields.put("fiscal.initial", "492.00元");
        fields.put("confirmed", first.field("confirmed"));
        assertThat(clerk().post("/projects", fields).status()).isEqualTo(303);
    }

    @Test
    void changesTheUnitOfTheFieldsWithoutLosingAnything() {
        var fields = fields("U-1", "换单位");
        fields.put("fiscal.initial", "5453.679982");
        fields.put("then", "unit");
        var page = clerk().post("/projects", fields);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.field("fiscal.initial")).isEqualTo("54536799.82");
        assertThat(page.field("unit")).isEqualTo("YUAN");
        assertThat(page.field("name")).isEqualTo("换单位");
        assertThat(clerk().get("/projects/new").field("unit")).isEqualTo("YUAN");
        assertThat(clerk().get("/projects/new?unit=WAN_YUAN").field("unit")).isEqualTo("WAN_YUAN");
    }

    @ParameterizedTest
    @CsvSource({
        "code,''",
        "code,'has space'",
        "code,1234567890123456789012",
        "name,''",
        "node,12",
        "node,41",
        "node,2",
        "attribute,GOOD",
        "period,''",
        "starts,2024-02-30",
        "ends,2199-99",
        "initiated,24",
        "phone,call me",
        "year,1900"
    })
    void complainsAtTheFieldThatIsWrong(String field, String value) {
        var answer = with("X-1", field, value);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".complaints a[href=#f-" + field + "]")).hasSize(1);
    }

    @Test
    void refusesAProjectThatEndsBeforeItStarts() {
        var fields = fields("E-1", "倒置");
        fields.put("starts", "2026-05");
        fields.put("ends", "2026-04-30");
        assertThat(clerk().post("/projects", fields).words()).contains("结束时间不能早于开始时间");
        fields.put("ends", "2025");
        assertThat(clerk().post("/projects", fields).words()).contains("结束时间不能早于开始时间");
        fields.put("ends", "2026年5月");
        assertThat(clerk().post("/projects", fields).status()).isEqualTo(303);
    }

    @Test
    void takesAnEndKnownOnlyToTheYearInWhichItStarts() {
        var fields = fields("E-2", "当年完成");
        fields.put("starts", "2026-03-15");
        for (var end : new String[] {"2026", "2026-03"}) {
            fields.put("code", "E." + end.length());
            fields.put("ends", end);
            var answer = clerk().post("/projects", fields);
            assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        }
    }

    @Test
    void refusesACodeThatIsTakenInTheDepartmentAndYear() {
        assertThat(with("010002-01", "name", "重复").page().select("#c-code").text())
                .contains("更换项目编码");
    }

    @Test
    void wantsAReasonForALargeAdjustment() {
        var path = added("M-1", "调整");
        var fields = new HashMap<>(Map.of(
                "year",
                "" + Desk.YEAR,
                "version",
                "0",
                "unit",
                "YUAN",
                "fiscal.initial",
                "1000",
                "fiscal.adjusted",
                "1100.01"));
        assertThat(clerk().post(path + "/funds", fields).page().select("#c-fiscal\\.reason"))
                .isNotEmpty();
        fields.put("fiscal.adjusted", "1100");
        assertThat(clerk().post(path + "/funds", fields).status()).isEqualTo(303);
        assertThat(clerk().get(path).words()).contains("1,000.00", "1,100.00");
    }

    @Test
    void showsOneWhatAnotherHasChangedMeanwhile() {
        var path = added("V-1", "原名");
        var theirs = fields("V-1", "他人所改");
        theirs.put("version", "0");
        assertThat(SITE.as("roads.office").post(path + "/edit", theirs).status())
                .isEqualTo(303);
        var mine = fields("V-1", "本人所改");
        mine.put("version", "0");
        var asked = clerk().post(path + "/edit", mine);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("#c-name").text()).contains("他人所改");
        assertThat(asked.field("name")).isEqualTo("本人所改");
        mine.put("version", asked.field("version"));
        assertThat(clerk().post(path + "/edit", mine).status()).isEqualTo(303);
        assertThat(clerk().get(path).page().select("h1").text()).isEqualTo("本人所改");
    }

    @Test
    void letsEveryoneDoOnlyTheirPart() {
        for (var path : List.of(
                "/projects/4",
                "/projects/41",
                "/projects/3",
                "/projects/1?year=2018",
                "/projects/41/edit",
                "/contracts/41",
                "/procurements/41/edit")) {
            assertThat(clerk().get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(SITE.as("roads.head").get("/projects/1").page().select("a[href*=/edit]"))
                .isEmpty();
        assertThat(SITE.as("roads.head").get("/projects/1/edit").status()).isEqualTo(403);
        assertThat(SITE.as("roads.clerk").get("/projects/1/exemption").status()).isEqualTo(403);
        assertThat(SITE.as("finance").get("/projects/1/exemption").status()).isEqualTo(200);
        assertThat(SITE.as("east.admin").get("/projects").status()).isEqualTo(403);
        var theirs = fields("H-1", "夺取");
        theirs.put("version", "0");
        assertThat(SITE.as("roads2.clerk").post("/projects/1/edit", theirs).status())
                .isEqualTo(404);
    }

    @Test
    void showsATelephoneNumberOnlyToTheUnitAndItsReviewers() {
        for (var login : List.of("roads.clerk", "roads.reviewer", "roads.office", "roads.head", "finance")) {
            assertThat(SITE.as(login).get("/projects/1").words()).as(login).contains("010-11110001");
        }
        for (var login : List.of("expert", "auditor")) {
            assertThat(SITE.as(login).get("/projects/1").words())
                    .as(login)
                    .contains("道路养护")
                    .doesNotContain("010-11110001");
        }
        assertThat(clerk().get("/projects.csv").body()).doesNotContain("010-11110001");
    }

    @Test
    void cancelsWithAReasonAndPutsBack() {
        var path = added("S-1", "取消又恢复");
        var fields = new HashMap<>(Map.of("year", "" + Desk.YEAR, "version", "0", "reason", " "));
        assertThat(clerk().post(path + "/cancellation", fields).page().select("#c-reason"))
                .isNotEmpty();
        fields.put("reason", "预算未批复");
        assertThat(clerk().post(path + "/cancellation", fields).status()).isEqualTo(303);
        assertThat(clerk().get(path).words()).contains("已取消", "预算未批复");
        assertThat(clerk().post(path + "/cancellation", fields).status()).isEqualTo(409);
        fields.put("version", "1");
        assertThat(clerk().post(path + "/return", fields).status()).isEqualTo(303);
        assertThat(clerk().get(path).words()).contains("正常").doesNotContain("预算未批复");
    }

    @Test
    void leavesAnExemptionToThoseWhoGaveIt() {
        assertThat(SITE.as("roads2.clerk").get("/projects/3/return").status()).isEqualTo(403);
        assertThat(SITE.as("roads2.clerk").get("/projects/3").page().select("a[href*=/return]"))
                .isEmpty();
        assertThat(SITE.as("roads.office").get("/projects/3").page().select("a[href*=/return]"))
                .isNotEmpty();
    }

    @Test
    void goesOnIntoTheNextYearWithoutItsMoney() {
        var path = added("G-1", "延续");
        var fields = new HashMap<>(
                Map.of("year", "" + Desk.YEAR, "version", "0", "reason", "三年期项目", "to", "" + (Desk.YEAR + 1)));
        var answer = clerk().post(path + "/continuation", fields);
        assertThat(answer.location()).isEqualTo(path + "/funds?year=" + (Desk.YEAR + 1));
        assertThat(clerk().get(path + "?year=" + (Desk.YEAR + 1)).words()).contains("还没有填写资金");
        fields.put("version", "1");
        assertThat(clerk().post(path + "/continuation", fields).words()).contains("该年度已有此项目");
    }

    @Test
    void movesOnlyToAPlaceBelowWhoMovesIt() {
        var path = added("P-1", "划转");
        var fields = new HashMap<>(Map.of("year", "" + Desk.YEAR, "version", "0", "reason", "职能调整", "place", "41"));
        assertThat(SITE.as("roads.office").post(path + "/place", fields).status())
                .isEqualTo(422);
        fields.put("place", "21");
        assertThat(SITE.as("roads.office").post(path + "/place", fields).status())
                .isEqualTo(422);
        assertThat(SITE.as("finance").post(path + "/place", fields).status()).isEqualTo(303);
        assertThat(clerk().get(path).status()).isEqualTo(404);
        assertThat(SITE.as("health.clerk").get(path).words()).contains("急救站", "东区卫生局");
    }

    @Test
    void deletesAProjectEnteredByMistake() {
        var path = added("Z-1", "误录");
        var fields = Map.of("year", "" + Desk.YEAR, "version", "0", "reason", "重复录入");
        assertThat(clerk().post(path + "/removal", fields).status()).isEqualTo(303);
        assertThat(clerk().get(path).status()).isEqualTo(404);
        assertThat(clerk().get("/history?thing=PROJECT").words()).contains("删除项目", "误录");
    }

    @Test
    void keepsStrangeTextAsText() {
        var strange = "<script>alert(1)</script>{{7*7}} ' OR 1=1--";
        var path = added("T-1", strange);
        var page = clerk().get(path);
        assertThat(page.page().select("h1").text()).isEqualTo(strange);
        assertThat(page.page().select("main script")).isEmpty();
    }
}
