package org.jiheng.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReviewedTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final int YEAR = China.year();

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Person clerk() {
        return SITE.as("roads.clerk");
    }

    /** With the words of Huainan, a source for each rate and a reason for whatever is only warned of. */
    private static Sheet filled(Person person, long project) {
        var sheet = Sheet.open(person, project, YEAR);
        var cells = Huainan.all(sheet);
        cells.put("mid_from_year", "" + YEAR);
        cells.put("mid_to_year", "" + YEAR);
        assertThat(sheet.save(cells).status()).isEqualTo(303);
        explain(sheet);
        return sheet;
    }

    private static void explain(Sheet sheet) {
        var reasons = new TreeMap<String, String>();
        sheet.person()
                .get(sheet.papers() + "/check")
                .page()
                .select("[name^=c.why.]")
                .forEach(field -> reasons.put(field.attr("name").substring(2), "按上年做法填报，已与部门核对"));
        sheet.save(reasons);
    }

    @Test
    void goesFromTheClerkToTheUnitAndTheDepartment() {
        var sheet = filled(clerk(), 1);
        var check = clerk().get(sheet.papers() + "/check");
        assertThat(check.words()).doesNotContain("必须改正");
        assertThat(sheet.submit().location()).endsWith("/receipt");
        assertThat(clerk().get(sheet.papers() + "/receipt").words()).contains("SB-" + YEAR);
        assertThat(sheet.get().page().select("form[data-saves]")).isEmpty();
        assertThat(sheet.save("0", Map.of("responsible", "迟到的字"), "").status()).isEqualTo(409);

        var reviewer = sheet.by(SITE.as("roads.reviewer"));
        assertThat(reviewer.get().words()).contains("日均受理话务量", "按上年做法填报，已与部门核对", "审核通过");
        assertThat(reviewer.move(
                                "return",
                                Map.of(
                                        "reason",
                                        "质量指标请量化",
                                        "due",
                                        China.today().plusDays(3).toString()))
                        .status())
                .isEqualTo(303);
        assertThat(sheet.get().words()).contains("质量指标请量化");
        sheet.save(Map.of("i." + sheet.row("QUALITY") + ".year", "≥99%"));
        explain(sheet);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        assertThat(sheet.by(SITE.as("roads.reviewer")).get().words()).contains("≥99%");
        assertThat(reviewer.person().get(sheet.path() + "?edition=1").words()).contains("畅通");

        assertThat(reviewer.move("approval", Map.of()).status()).isEqualTo(303);
        assertThat(sheet.print().page().select(".mark")).hasSize(1);
        assertThat(sheet.by(SITE.as("roads.office")).move("approval", Map.of()).status())
                .isEqualTo(303);
        assertThat(sheet.get().words()).contains("已批准");
        assertThat(sheet.print().page().select(".mark")).isEmpty();
        assertThat(clerk().get("/targets?year=" + YEAR).words()).contains("已批准");
        assertThat(clerk().get("/projects/1?year=" + YEAR).words()).contains("绩效目标申报表");
        isNotAdjustedOnceTheDaysForItAreOver(sheet);
        adjusts(sheet);
    }

    private static void isNotAdjustedOnceTheDaysForItAreOver(Sheet sheet) {
        var asked = sheet.papers() + "/adjustment";
        var version = clerk().get(asked).field("version");
        adjustmentCloses("current_date - 1");
        var page = clerk().get(asked);
        assertThat(page.words()).contains("现在不能调整").doesNotContain("仍可填写");
        assertThat(page.page().select("main textarea")).isEmpty();
        var refused = clerk().post(asked, Map.of("reason", "话务量下降", "version", version));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("现在不能调整");
        adjustmentCloses("make_date(%d, 12, 31)".formatted(YEAR));
    }

    private static void adjustmentCloses(String day) {
        Clockwork.run(SITE.database(), """
                select set_config('jiheng.scope', 'setup', false);
                update season
                   set opens_on = least(opens_on, current_date - 2), warns_on = %1$s, closes_on = %1$s
                 where kind = 'ADJUSTMENT'
                """.formatted(day));
    }

    private static void adjusts(Sheet sheet) {
        assertThat(sheet.move("adjustment", Map.of("reason", "话务量下降")).status()).isEqualTo(303);
        var quantity = "i." + sheet.row("QUANTITY");
        sheet.save(Map.of(quantity + ".year", "≥2000个"));
        assertThat(sheet.fact(quantity + ".year.reading")).contains("不低于 2000 个", "年初：≥2500个");
        assertThat(SITE.as("roads.office").get(sheet.path()).words())
                .contains("≥2500个")
                .doesNotContain("≥2000个");
        explain(sheet);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        sheet.by(SITE.as("roads.reviewer")).move("approval", Map.of());
        sheet.by(SITE.as("roads.office")).move("approval", Map.of());
        var printed = sheet.print();
        assertThat(printed.words()).contains("年初指标值", "调整指标值", "≥2500个", "≥2000个");
        assertThat(sheet.get().words()).contains("年初：≥2500个");
    }

    @Test
    void isNeverApprovedByWhoHandedItIn() {
        var twice = SITE.as("double");
        twice.post("/post", Map.of("node", "11"));
        var sheet = filled(twice, 2);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        assertThat(twice.get(sheet.papers() + "/approval").status()).isIn(403, 409);
        assertThat(sheet.by(SITE.as("roads.reviewer")).get().words()).contains("审核通过");
    }

    @Test
    void isNotHandedInWhileItsPointsDoNotAddUp() {
        var sheet = filled(SITE.as("health.clerk"), 4);
        sheet.save(Map.of("i." + sheet.row("SATISFACTION") + ".weight", "9.99"));
        var check = sheet.person().get(sheet.papers() + "/check");
        assertThat(check.words()).contains("必须改正");
        assertThat(sheet.submit().status()).isIn(409, 422);
        assertThat(sheet.get().page().select("form[data-saves]")).hasSize(1);
    }
}
