package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A self-evaluation on the form of Hechi that answers an approved declaration. */
class HechiDeclaredTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    private static Sheet sheet;

    @BeforeAll
    static void open() {
        HechiOffice.found(SITE);
        sheet = HechiOffice.declared(SITE);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void showsThePromisedIndicatorsAsTheyWereApproved() {
        var page = sheet.get().page();
        assertThat(page.select("#promised textarea[readonly]").eachText()).contains("接件率", "≥95%", "群众满意率", "≥90%");
        assertThat(page.select("#promised [id='f-c.i.rate.actual']")).hasSize(1);
        assertThat(page.select("#performance .value").eachText()).contains("办结率达到95%以上，群众满意率达到90%以上。");
        assertThat(sheet.save(Map.of("i.rate.target", "≥80%")).status()).isEqualTo(422);
        assertThat(sheet.save(Map.of("year_goal", "另一个目标")).status()).isEqualTo(422);
    }

    @Test
    void beginsWithTheBudgetOfTheProject() {
        assertThat(sheet.get().page().select("[id='f-c.fund.local.annual']").val())
                .isEqualTo("1900000.00");
    }

    @Test
    void wantsAReasonForWhatWasPromisedAndIsLeftOut() {
        sheet.save(Map.of("i.pleased.mark", "UNEVALUATED"));
        assertThat(sheet.check().words()).contains("C-01", "群众满意率");
        sheet.save(Map.of("i.pleased.mark_why", "当年没有开展调查"));
        var read = sheet.person().get(sheet.path() + "/drift").words();
        sheet.save(Map.of("i.pleased.mark", "", "i.pleased.mark_why", ""));
        assertThat(read).contains("当年没有开展调查");
    }

    @Test
    void takesAnIndicatorThatWasNotDeclaredAndPrintsItWithItsReason() {
        var key = sheet.added("OUTPUT");
        var row = "i." + key + ".";
        sheet.save(Map.of(row + "level2", "QUANTITY", row + "level3", "巡查次数", row + "target", "≥100次"));
        var asked = sheet.check().words();
        sheet.save(Map.of(row + "mark_why", "按市局要求增加"));
        var shown = sheet.get().page().select("#promised").text();
        var printed = sheet.person().get(sheet.path() + "/print").words();
        sheet.save(Map.of(), "remove:i:" + key);
        assertThat(asked).contains("C-01", "巡查次数");
        assertThat(shown).contains("未申报");
        assertThat(printed).contains("附：批复绩效目标指标完成情况", "巡查次数", "按市局要求增加");
    }

    @Test
    void saysBesideTheFigureWithWhatItDoesNotAgree() {
        sheet.save(Map.of("received", "100", "cases.complaint.year", "60", "cases.appeal.year", "30"));
        var said = sheet.fact("cases.complaint.year.reading");
        sheet.save(Map.of("cases.consult.year", "10"));
        var agreed = sheet.fact("cases.complaint.year.reading");
        sheet.save(
                Map.of("received", "", "cases.complaint.year", "", "cases.appeal.year", "", "cases.consult.year", ""));
        assertThat(said).contains("当年各类型之和为90", "100");
        assertThat(agreed).isEmpty();
    }

    @Test
    void opensWhatAScoreRestsOn() {
        sheet.save(Map.of("score.cost.own_score", "4.5"));
        assertThat(sheet.fact("score.cost.counted")).isEqualTo("4.50");
        assertThat(sheet.fact("score.cost.counted.basis")).contains("4.5");
        sheet.save(Map.of("score.cost.own_score", "50"));
        assertThat(sheet.fact("score.cost.counted")).isEqualTo("--");
        sheet.save(Map.of("score.cost.own_score", ""));
    }

    @Test
    void tellsTheHistoryInTheWordsOfTheForm() {
        sheet.save(Map.of("stage", "AFTER", "fund.local.arrived", "1800000"));
        var history =
                sheet.person().get("/history?thing=PAPER&id=" + sheet.id()).words();
        assertThat(history).contains("评价类型", "事后评价", "市县财政 · 实际到位资金（元）").doesNotContain("fund.local.arrived", "AFTER");
    }
}
