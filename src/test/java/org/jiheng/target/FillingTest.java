package org.jiheng.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FillingTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final int YEAR = China.year();

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Person clerk() {
        return SITE.as("roads.clerk");
    }

    /** The other filler of the unit, who has a second post elsewhere. */
    private static Person second() {
        var person = SITE.as("double");
        person.post("/post", Map.of("node", "11"));
        return person;
    }

    private static Sheet sheet() {
        return Sheet.open(clerk(), 2, YEAR);
    }

    @Test
    void opensOnceForAProjectAndAYear() {
        var first = Sheet.open(clerk(), 1, YEAR);
        assertThat(Sheet.open(second(), 1, YEAR).path()).isEqualTo(first.path());
        assertThat(clerk().get("/targets/new?project=1&year=" + YEAR).location())
                .isEqualTo(first.path());
        var deeds = SITE.as("auditor").get("/history").words();
        assertThat(deeds.split("新建表单", -1)).hasSizeGreaterThan(1);
    }

    @Test
    void bringsAlongWhatTheProjectSays() {
        var page = Sheet.open(clerk(), 1, YEAR).get().page();
        assertThat(page.select("#basics .value").eachText())
                .containsExactly("道路养护", "[010]东区交通局", "道路一队", "延续性项目", "3年");
        assertThat(page.getElementById("f-c.year_fiscal").attr("value")).isEqualTo("492.00");
        assertThat(page.getElementById("f-c.year_other").attr("value")).isEqualTo("8.00");
        assertThat(page.getElementById("f-c.mid_from_year").attr("value")).isEqualTo("2024");
    }

    @Test
    void refusesAProjectThatIsExempt() {
        var answer = SITE.as("roads2.clerk").get("/targets/new?project=3&year=" + YEAR);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.words()).contains("免予评价");
    }

    @Test
    void hasARowForEachTypeOfTheScheme() {
        assertThat(sheet().get()
                        .page()
                        .select("select[name$=.level2] option[selected]")
                        .eachText())
                .contains("数量指标", "质量指标", "时效指标", "成本指标", "生态效益指标", "服务对象满意度指标");
    }

    @Test
    void readsAmountsAsTheyAreWrittenAndAddsThemUp() {
        var sheet = sheet();
        sheet.save(Map.of("mid_fiscal", "４９２", "mid_other", "80000元"));
        assertThat(sheet.fact("mid_fiscal.reading")).contains("4,920,000.00 元");
        assertThat(sheet.fact("mid_total")).contains("500.00 万元").contains("5,000,000.00 元");
    }

    @Test
    void keepsWhatItCannotReadAndSaysSo() {
        var sheet = sheet();
        var quantity = sheet.row("QUANTITY");
        var answer = sheet.save(Map.of("year_other", "四百九十二万", "i." + quantity + ".weight", "十分"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(sheet.typed("year_other")).isEqualTo("四百九十二万");
        assertThat(sheet.fact("year_other.reading")).startsWith("读不出：");
        assertThat(sheet.get()
                        .page()
                        .select("output[data-fact=year_other.reading]")
                        .attr("data-tone"))
                .isEqualTo("UNREAD");
        assertThat(sheet.fact("year_total")).isEqualTo("合计待定：有金额读不出");
        assertThat(sheet.typed("i." + quantity + ".weight")).isEqualTo("十分");
        assertThat(sheet.fact("i." + quantity + ".weight.reading")).startsWith("读不出：");
        sheet.save(Map.of("year_other", "", "i." + quantity + ".weight", ""));
    }

    @Test
    void showsHowATargetWasReadAndLetsItBeOverruled() {
        var sheet = sheet();
        var cost = "i." + sheet.row("COST");
        sheet.save(Map.of(cost + ".year", "≥492万元"));
        assertThat(sheet.fact(cost + ".year.reading")).contains("不低于 492 万元");
        sheet.save(Map.of(cost + ".year_op", "LE"));
        assertThat(sheet.fact(cost + ".year.reading")).contains("不超过 492 万元");
        sheet.save(Map.of(cost + ".year_op", "QUAL"));
        assertThat(sheet.fact(cost + ".year.reading")).contains("定性");
    }

    @Test
    void sumsThePointsAndLeavesOutWhatIsNotConcerned() {
        var sheet = Sheet.open(SITE.as("health.clerk"), 4, YEAR);
        var output = "i." + sheet.row("QUANTITY");
        var ecological = "i." + sheet.row("ECOLOGICAL");
        sheet.save(Map.of(output + ".weight", "50", ecological + ".weight", "10"));
        assertThat(sheet.fact("sum.total")).contains("60 / 90，还差 30");
        assertThat(sheet.fact("sum.OUTPUT")).contains("50 / 50");
        sheet.save(Map.of(ecological + ".na", "yes"));
        assertThat(sheet.fact("sum.total")).contains("50 / 90，还差 40");
    }

    @Test
    void fillsTheEmptyHalfOfEachRow() {
        var sheet = sheet();
        var quality = "i." + sheet.row("QUALITY");
        var social = "i." + sheet.row("SOCIAL");
        sheet.save(Map.of(quality + ".year", "≥80%", social + ".mid", "良好"));
        assertThat(sheet.act("halves").status()).isEqualTo(303);
        assertThat(sheet.typed(quality + ".mid")).isEqualTo("≥80%");
        assertThat(sheet.typed(social + ".year")).isEqualTo("良好");
    }

    @Test
    void addsMovesDeletesAndPutsBackRows() {
        var sheet = sheet();
        var before = sheet.rows();
        assertThat(sheet.act("add:i:BENEFIT").status()).isEqualTo(303);
        var added = sheet.rows().stream()
                .filter(key -> !before.contains(key))
                .findFirst()
                .orElseThrow();
        sheet.save(Map.of("i." + added + ".level3", "回应社会关切"));
        assertThat(sheet.rows().indexOf(added)).isEqualTo(before.size() - 1);
        sheet.act("remove:i:" + added);
        assertThat(sheet.rows()).doesNotContain(added);
        assertThat(sheet.get().words()).contains("已删除的行：1");
        assertThat(sheet.act("restore:i:" + added).location()).endsWith("#i." + added);
        assertThat(sheet.rows()).contains(added);
        sheet.act("remove:i:" + added);
    }

    @Test
    void mergesWhatTwoClerksType() {
        var sheet = sheet();
        var seen = sheet.seen();
        sheet.save(seen, Map.of("responsible", "甲"), "");
        var other = sheet.by(second()).save(seen, Map.of("mid_to_year", "2030"), "");
        assertThat(other.status()).isEqualTo(303);
        var asked = sheet.by(second()).save(seen, Map.of("responsible", "乙"), "");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.words()).contains("项目责任人", "甲", "乙");
        assertThat(sheet.typed("responsible")).isEqualTo("甲");
        assertThat(sheet.typed("mid_to_year")).isEqualTo("2030");
    }

    @Test
    void takesNoCellThatThePaperDoesNotHave() {
        var sheet = sheet();
        assertThat(sheet.save(Map.of("project_name", "别的项目")).status()).isEqualTo(422);
        assertThat(sheet.save(Map.of("i.abcd.evil", "x")).status()).isEqualTo(422);
        assertThat(sheet.get().words()).doesNotContain("别的项目");
    }

    @Test
    void isAbsentForOtherUnits() {
        var sheet = sheet();
        for (var path : new String[] {sheet.path(), sheet.path() + "/print"}) {
            assertThat(SITE.as("health.head").get(path).status()).isEqualTo(404);
            assertThat(SITE.as("roads2.clerk").get(path).status()).isEqualTo(404);
        }
        assertThat(sheet.by(SITE.as("roads2.clerk"))
                        .person()
                        .post(sheet.path() + "/rows", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(clerk().get("/targets/41").status()).isEqualTo(404);
        assertThat(clerk().get("/targets/41/print").status()).isEqualTo(404);
        assertThat(clerk().get("/targets/new?project=41&year=" + YEAR).status()).isEqualTo(404);
    }

    @Test
    void isPrivateUntilItIsHandedIn() {
        var sheet = sheet();
        sheet.save(Map.of("year_goal", "尚在斟酌的目标"));
        for (var login : new String[] {"roads.reviewer", "roads.office", "auditor"}) {
            var seen = sheet.by(SITE.as(login));
            assertThat(seen.get().status()).isEqualTo(200);
            assertThat(seen.get().body()).doesNotContain("尚在斟酌的目标");
            assertThat(seen.print().body()).doesNotContain("尚在斟酌的目标");
        }
    }

    @Test
    void takesRowsOverFromAnotherDeclaration() {
        var from = Sheet.open(clerk(), 1, YEAR);
        var quantity = from.row("QUANTITY");
        from.save(Map.of("i." + quantity + ".level3", "养护里程", "i." + quantity + ".year", "≥120公里"));
        var sheet = sheet();
        var id = from.path().replace("/targets/", "");
        assertThat(clerk().get(sheet.path() + "/rows?from=" + id).words()).contains("养护里程 ≥120公里");
        var before = sheet.rows();
        clerk().post(sheet.path() + "/rows", Map.of("from", id, "pick." + quantity, "yes"));
        var added = sheet.rows().stream().filter(key -> !before.contains(key)).toList();
        assertThat(added).hasSize(1).doesNotContain(quantity);
        assertThat(sheet.typed("i." + added.get(0) + ".year")).isEqualTo("≥120公里");
        clerk().post(
                        sheet.path() + "/rows",
                        Map.of("row.1.level2", "SOCIAL", "row.1.level3", "投诉下降", "row.1.year", "≥10%"));
        assertThat(sheet.get().body()).contains("投诉下降");
    }

    @Test
    void sortsTheListByMoneyAndHandsItOut() {
        Sheet.open(clerk(), 1, YEAR);
        sheet().save(Map.of("year_fiscal", "9", "year_other", "0", "year_carryover", ""));
        var list = "/targets?year=" + YEAR + "&sort=";
        assertThat(clerk().get(list + "funds")
                        .page()
                        .select("tbody th[scope=row]")
                        .eachText())
                .containsExactly("桥梁检测", "道路养护");
        assertThat(clerk().get(list + "-funds")
                        .page()
                        .select("tbody th[scope=row]")
                        .eachText())
                .containsExactly("道路养护", "桥梁检测");
        var file = clerk().get(clerk().get(list + "-funds")
                .page()
                .select("a[href^=/targets.csv]")
                .attr("href"));
        assertThat(file.body()).contains("道路养护", "桥梁检测").containsSubsequence("道路养护", "桥梁检测");
        assertThat(SITE.as("auditor").get("/history").words()).contains("导出申报表清单");
    }
}
