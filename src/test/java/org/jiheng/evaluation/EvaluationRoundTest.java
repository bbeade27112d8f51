package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.monitoring.Ground;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EvaluationRoundTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Ground GROUND =
            new Ground(SITE).approved(1).approved(2).approved(4);
    private static final String HOSTILE = "\"'><script>alert(1)</script>{{csrf}}";

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Person clerk() {
        return SITE.as("roads.clerk");
    }

    @Test
    void opensWithApprovedTargetsOrAsPublished() {
        assertThat(clerk().get("/evaluations/new?project=41&year=" + YEAR).status())
                .isEqualTo(404);
        var without = Map.of("project", "1", "year", "" + (YEAR - 1));
        var refused = clerk().post("/evaluations", without);
        assertThat(refused.status()).isIn(404, 409, 422);
        var early = clerk().post("/evaluations", Map.of("project", "1", "year", "" + YEAR, "published", "yes"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.words()).contains("不能补录");
        assertThat(clerk().get("/tasks").words()).contains("绩效自评");
        assertThat(clerk().get("/projects/1?year=" + YEAR).words()).contains("绩效自评");
    }

    @Test
    void goesFromItsOpeningToItsApproval() {
        var sheet = Sheet.open(clerk(), 1, YEAR, false);
        assertThat(Sheet.open(clerk(), 1, YEAR, false).path()).isEqualTo(sheet.path());
        assertThat(sheet.get().words()).contains("养护里程", "≥120公里", "492.00");
        assertThat(sheet.save(Map.of("i.aaaa.target", "≥1公里")).status()).isEqualTo(422);
        assertThat(sheet.save(Map.of("own_total", "100")).status()).isEqualTo(422);
        sheet.save(Map.of(), "remove:i:aaaa");
        sheet.save(Map.of(), "copy:i:aaaa");
        assertThat(sheet.get().page().select("tr[data-row]:not([data-row=0newrow0])"))
                .hasSize(3);

        sheet.save(sheet.whole());
        assertThat(sheet.fact("score.aaaa")).isEqualTo("49.17");
        assertThat(sheet.fact("score.aaaa.basis")).contains("118", "120", "49.17");
        assertThat(sheet.fact("score.execution")).isEqualTo("10.00");
        assertThat(sheet.fact("score.bbbb")).isEqualTo("28.00");
        assertThat(sheet.fact("score.total")).isEqualTo("97.17");
        assertThat(sheet.fact("grade")).isEqualTo("优");
        assertThat(sheet.fact("survey.rate")).contains("94.89%");

        departsOnlyWithAReason(sheet);
        assertThat(SITE.as("roads.reviewer").get(sheet.path()).body()).doesNotContain("汛期停工");
        explainAll(sheet);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        assertThat(clerk().get(sheet.path() + "/indicators.csv").body())
                .contains("偏差类别", "\"118公里\",\"50\",\"49.17\",\"人员保障\",\"汛期停工两周\",\"增加汛期备用班组\"");
        assertThat(stored(sheet)).isEqualTo("97.17 优 49.17 STAFF");
        passes(sheet);
        assertThat(clerk().get("/evaluations?year=" + YEAR).words()).contains("97.17", "优", "道路养护");
        assertThat(clerk().get(sheet.path() + "/print").words())
                .contains("49.17", "97.17")
                .doesNotContain("草稿");
        assertThat(SITE.as("auditor").get(sheet.path()).words()).doesNotContain("0000-1234567");
    }

    private static void departsOnlyWithAReason(Sheet sheet) {
        var key = sheet.row("群众满意度");
        sheet.save(Map.of("i." + key + ".mark_why", "", "i.aaaa.weight", "45", "i." + key + ".weight", "15"));
        assertThat(sheet.fact("drift")).contains("2", "未说明原因 2");
        var check = sheet.check();
        assertThat(check.words()).contains("群众满意度", "批复 50 分，现为 45 分");
        assertThat(check.page().select("a[href*=/drift#f-c.i.aaaa.mark_why]")).isNotEmpty();
        assertThat(sheet.submit().status()).isEqualTo(422);
        sheet.save(Map.of("i." + key + ".mark_why", "申报时遗漏", "i.aaaa.weight", "50", "i." + key + ".weight", "10"));
        assertThat(sheet.fact("drift")).contains("1", "未说明原因 0");
    }

    private static void explainAll(Sheet sheet) {
        sheet.explainAll();
        assertThat(sheet.check().page().select("section.found.grave")).isEmpty();
    }

    private static String stored(Sheet sheet) {
        return Clockwork.text(
                SITE.database(),
                "select s.total || ' ' || s.grade || ' ' || r.score || ' ' || r.deviation_kind from evaluation_score s join evaluation_score_row r"
                        + " using (paper_id, edition) where r.row_key = 'aaaa' and s.paper_id = " + sheet.id());
    }

    private static void passes(Sheet sheet) {
        var reviewer = sheet.by(SITE.as("roads.reviewer"));
        var page = SITE.as("roads.reviewer").get(sheet.papers() + "/approval");
        assertThat(page.words()).contains("群众满意度", "申报时遗漏");
        assertThat(reviewer.move("approval", Map.of()).status()).isEqualTo(422);
        assertThat(reviewer.move("approval", Map.of("departures", "yes")).status())
                .isEqualTo(303);
        assertThat(sheet.by(SITE.as("roads.office"))
                        .move("approval", Map.of("departures", "yes"))
                        .status())
                .isEqualTo(303);
        assertThat(sheet.get().words()).contains("已批准");
    }

    @Test
    void isHandedInOnceByTwoWindowsAtOnce() {
        var sheet = Sheet.open(clerk(), 2, YEAR, false);
        sheet.save(sheet.whole());
        explainAll(sheet);
        var fields = Map.of("agreed", "yes", "version", sheet.check().field("version"));
        var answers = List.of(submission(sheet, fields), submission(sheet, fields), submission(sheet, fields)).stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allMatch(answer -> answer.status() == 303);
        assertThat(answers).allMatch(answer -> answer.location().endsWith("/receipt"));
        assertThat(Clockwork.seen(SITE.database(), "select count(*) from edition where paper_id = " + sheet.id()))
                .isEqualTo(1);
        assertThat(sheet.move("withdrawal", Map.of()).status()).isEqualTo(303);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        assertThat(sheet.by(SITE.as("roads.reviewer"))
                        .move("beginning", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(clerk().get(sheet.papers() + "/withdrawal").status()).isEqualTo(409);
        assertThat(sheet.by(SITE.as("roads.reviewer"))
                        .move("return", Map.of("reason", "补充佐证", "due", "" + China.today()))
                        .status())
                .isEqualTo(303);
        assertThat(sheet.get().words()).contains("补充佐证");
    }

    private static CompletableFuture<Answer> submission(Sheet sheet, Map<String, String> fields) {
        return CompletableFuture.supplyAsync(() -> sheet.person().post(sheet.papers() + "/submission", fields));
    }

    @Test
    void keepsHostileTextAsText() {
        var nurse = SITE.as("health.clerk");
        var sheet = Sheet.open(nurse, 4, YEAR, false);
        sheet.save(Map.of(
                "i.aaaa.actual",
                HOSTILE,
                "i.aaaa.deviation",
                HOSTILE,
                "f.fiscal.executed",
                HOSTILE,
                "statement",
                HOSTILE));
        assertThat(sheet.fact("score.aaaa")).isEqualTo("--");
        for (var path : List.of(
                sheet.path(),
                sheet.path() + "/print",
                sheet.path() + "/drift",
                sheet.papers() + "/check",
                "/evaluations")) {
            assertThat(nurse.get(path).status()).as(path).isEqualTo(200);
            assertThat(nurse.get(path).body()).as(path).doesNotContain("<script>alert");
        }
        assertThat(clerk().get(sheet.path()).status()).isEqualTo(404);
    }

    @Test
    void handsOutAnEmptyCellForAScoreThatIsNotThere() {
        Sheet.open(SITE.as("health.clerk"), 4, YEAR, false);
        assertThat(SITE.as("health.head").get("/evaluations.csv").body())
                .contains("急救车辆购置")
                .doesNotContain("--");
    }

    @Test
    void scoresNoMoneyThatCannotBeRead() {
        var sheet = Sheet.open(SITE.as("health.clerk"), 4, YEAR, false);
        for (var amount : List.of("90000000000", "-1", "1e3", "492.1234567")) {
            sheet.save(Map.of("f.fiscal.annual", "492", "f.fiscal.executed", amount));
            assertThat(sheet.fact("rate.total")).as(amount).isEqualTo("--");
            assertThat(sheet.fact("score.execution")).as(amount).isEqualTo("--");
        }
        sheet.save(Map.of("f.fiscal.executed", "491.995082"));
        assertThat(sheet.fact("rate.total")).isEqualTo("100.00%");
    }

    @Test
    void listsAYearAndHandsItOut() {
        var office = SITE.as("roads.office");
        for (var query : List.of(
                "", "?sort=-total&grade=优", "?sort=rate&state=DRAFT", "?sort=x&grade=%00", "?node=11&words=道路")) {
            assertThat(office.get("/evaluations" + query).status()).as(query).isIn(200, 400);
        }
        assertThat(office.get("/evaluations.csv").body())
                .startsWith("\uFEFF")
                .contains("绩效自评")
                .doesNotContain("'--");
        assertThat(SITE.as("health.head").get("/evaluations").words()).doesNotContain("道路养护");
    }
}
