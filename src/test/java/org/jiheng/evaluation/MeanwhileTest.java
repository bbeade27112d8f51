package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.monitoring.Ground;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What happens to a self-evaluation between the page somebody has open and the button they press. */
class MeanwhileTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Ground GROUND =
            new Ground(SITE).approved(1).approved(2).approved(4);

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Person clerk() {
        return SITE.as("roads.clerk");
    }

    private static Sheet ready(Person person, long project) {
        var sheet = Sheet.open(person, project, YEAR, false);
        sheet.save(sheet.whole());
        explain(sheet);
        return sheet;
    }

    private static void explain(Sheet sheet) {
        var reasons = new HashMap<String, String>();
        sheet.check().page().select("section.found textarea").forEach(box -> {
            if (box.text().isBlank()) {
                reasons.put(box.attr("name").substring(2), "已核对，情况属实");
            }
        });
        sheet.save(reasons);
    }

    @Test
    void isNotHandedInAgainstTargetsThatWereAdjustedMeanwhile() {
        var nurse = SITE.as("health.clerk");
        var sheet = ready(nurse, 4);
        var seen = sheet.check().field("version");
        GROUND.execute("""
                update paper set approved_edition = 2, edition = 2 where id = 104;
                insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
                select 104, 2, cells || '{"i.aaaa.year": "≥110公里"}', 'SB2', '', '急救站填报人' from edition where paper_id = 104;
                """);
        var refused = nurse.post(sheet.papers() + "/submission", Map.of("agreed", "yes", "version", seen));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("绩效目标已调整，现行为第 2 版");
        assertThat(sheet.get().words()).contains("≥110公里");
        assertThat(sheet.get().field("c.responsible")).isEqualTo("道路一队队长");
        assertThat(sheet.check().words()).doesNotContain("绩效目标已调整");
        explain(sheet);
        var handedIn = sheet.submit();
        assertThat(handedIn.location()).as(handedIn.words()).endsWith("/receipt");
    }

    @Test
    void keepsTheDayOfItsOwnWhenItIsWithdrawnOnceMore() {
        var sheet = ready(clerk(), 1);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        var reviewer = sheet.by(SITE.as("roads.reviewer"));
        var due = "" + China.today().plusDays(3);
        assertThat(reviewer.move("return", Map.of("reason", "补充佐证", "due", due)).status())
                .isEqualTo(303);
        closes("current_date - 1");
        assertThat(sheet.submit().location()).endsWith("/receipt");
        assertThat(clerk().get(sheet.papers() + "/withdrawal").words()).doesNotContain("提交期限已过");
        assertThat(sheet.move("withdrawal", Map.of()).status()).isEqualTo(303);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        Clockwork.run(SITE.database(), "update paper set due_on = current_date - 1 where id = " + sheet.id());
        assertThat(clerk().get(sheet.papers() + "/withdrawal").words()).contains("提交期限已过");
        closes("make_date(%d, 12, 31)".formatted(YEAR));
    }

    private static void closes(String day) {
        Clockwork.run(SITE.database(), """
                select set_config('jiheng.scope', 'setup', false);
                update season
                   set opens_on = least(opens_on, current_date - 2), warns_on = %1$s, closes_on = %1$s
                 where kind = 'SELF_EVALUATION'
                """.formatted(day));
    }

    @Test
    void isEitherApprovedOrReturnedOrWithdrawnByThreeAtOnce() {
        var sheet = ready(clerk(), 2);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        var reviewer = SITE.as("roads.reviewer");
        var version = clerk().get(sheet.papers() + "/withdrawal").field("version");
        var answers = together(List.of(
                () -> reviewer.post(
                        sheet.papers() + "/approval", Map.of("departures", "yes", "reason", "", "version", version)),
                () -> SITE.signIn("roads.reviewer")
                        .post(
                                sheet.papers() + "/return",
                                Map.of("reason", "补充", "due", "" + China.today(), "version", version)),
                () -> clerk().post(sheet.papers() + "/withdrawal", Map.of("version", version))));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(303).isSubsetOf(303, 409);
        assertThat(Clockwork.seen(
                        SITE.database(),
                        "select count(*) from revision where paper = 'paper' and paper_id = " + sheet.id()
                                + " and deed in ('APPROVED_PAPER', 'RETURNED_PAPER', 'WITHDREW_PAPER')"))
                .isEqualTo(1);
    }

    private static List<Answer> together(List<Supplier<Answer>> deeds) {
        var begun = deeds.stream().map(CompletableFuture::supplyAsync).toList();
        return begun.stream().map(CompletableFuture::join).toList();
    }
}
