package org.jiheng.overall;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiheng.overall.cell.ScoreCell;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.ScoredItem;
import org.jiheng.overall.rollup.Rollup;
import org.jiheng.overall.score.OverallScores;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Scheme;
import org.jiheng.scoring.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Departments scored by the shipped schemes, worked out by hand. */
class DepartmentScoresTest {

    private static final Scheme HUNAN = Chaoyang.scheme("hunan-department");
    private static final Scheme SICHUAN = Chaoyang.scheme("sichuan-department");

    private final Map<String, String> cells = new TreeMap<>(Map.of(
            "m.total.initial", "1000",
            "m.total.annual", "1100",
            "m.total.executed", "1045",
            "m.project.executed", "500"));

    private DepartmentScoresTest with(String... pairs) {
        for (var at = 0; at < pairs.length; at += 2) {
            cells.put(pairs[at], pairs[at + 1]);
        }
        return this;
    }

    private Overall by(Scheme scheme) {
        return Overall.of(Cells.of(cells), 2025, scheme, Optional.<Rollup>empty());
    }

    private static Map<String, String> scores(Overall overall) {
        var scores = OverallScores.of(overall);
        return overall.items().stream()
                .filter(item ->
                        scores.row(item.place()).flatMap(Scores.Row::score).isPresent())
                .collect(Collectors.toMap(
                        ScoredItem::code,
                        item -> scores.row(item.place())
                                .flatMap(Scores.Row::score)
                                .orElseThrow()
                                .toPlainString()));
    }

    @Test
    void scoresHunanByWhatThePaperWorksOut() {
        var department = with(
                        "staff",
                        "103",
                        "staff_posts",
                        "100",
                        "public_last",
                        "50",
                        "public_budget",
                        "48",
                        "public_spent",
                        "49.2",
                        "key_spending",
                        "430",
                        "added",
                        "100",
                        "carryover",
                        "55",
                        "carryover_last",
                        "40")
                .by(HUNAN);
        assertThat(scores(department))
                .containsEntry("ALLOCATION.STAFF", "3.50")
                .containsEntry("ALLOCATION.THREE_PUBLIC_CHANGE", "5.00")
                .containsEntry("ALLOCATION.KEY_SPENDING", "4.00")
                .containsEntry("EXECUTION.ADJUSTMENT", "2.00")
                .containsEntry("EXECUTION.BALANCE", "0.00")
                .containsEntry("EXECUTION.THREE_PUBLIC", "4.00");
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 3.00",
        "1000.01, 2.00",
        "1100, 2.00",
        "1100.01, 1.00",
        "1200, 1.00",
        "1300, 0.50",
        "1300.01, 0.00",
        "899, 1.00"
    })
    void takesHunansBandsAsTheyArePrinted(String annual, String points) {
        assertThat(scores(with("m.total.annual", annual).by(HUNAN))).containsEntry("EXECUTION.ADJUSTMENT", points);
    }

    @ParameterizedTest
    @CsvSource({"0, 40, 3.00", "0, '', 3.00", "40, 40, 2.00", "39.99, 40, 2.00", "40.01, 40, 0.00"})
    void takesWhatIsLeftAgainstLastYear(String left, String last, String points) {
        assertThat(scores(with("carryover", left, "carryover_last", last).by(HUNAN)))
                .containsEntry("EXECUTION.BALANCE", points);
    }

    @Test
    void leavesOpenWhatCannotBeWorkedOut() {
        cells.clear();
        for (var scheme : List.of(HUNAN, SICHUAN, Chaoyang.BEIJING)) {
            var scores = OverallScores.of(by(scheme));
            assertThat(scores.complete()).as(scheme.code()).isFalse();
            assertThat(scores.grade()).isEmpty();
            assertThat(scores.total()).isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    @Test
    void scoresBeijingTwentySixtyTwenty() {
        var scheme = Chaoyang.BEIJING;
        indicator("aaaa", "OUTPUT", "≥100%", "98%", "30");
        indicator("bbbb", "EFFECT", "≥90%", "81%", "30");
        var overall = by(scheme);
        overall.items()
                .forEach(item -> cells.put(
                        item.cell(ScoreCell.OWN_SCORE),
                        item.weight().orElseThrow().toPlainString()));
        var scores = OverallScores.of(by(scheme));
        assertThat(scores.execution().score()).contains(new BigDecimal("19.00"));
        assertThat(scores.row("i.aaaa").orElseThrow().score()).contains(new BigDecimal("29.40"));
        assertThat(scores.row("i.bbbb").orElseThrow().score()).contains(new BigDecimal("27.00"));
        assertThat(scores.total()).isEqualByComparingTo("95.40");
        assertThat(scores.grade()).contains("优");
    }

    /** A row is rounded once, and the grade is given for the sum of what was rounded. */
    @ParameterizedTest
    @CsvSource({"64.8%, 90.00, 优", "64.785%, 90.00, 优", "64.784%, 89.99, 良", "64.77%, 89.99, 良"})
    void givesTheGradeAtItsVeryBorder(String reached, String total, String grade) {
        var scheme = Chaoyang.BEIJING;
        indicator("aaaa", "OUTPUT", "≥100%", "98%", "30");
        indicator("bbbb", "EFFECT", "≥90%", reached, "30");
        by(scheme)
                .items()
                .forEach(item -> cells.put(
                        item.cell(ScoreCell.OWN_SCORE),
                        item.weight().orElseThrow().toPlainString()));
        var scores = OverallScores.of(by(scheme));
        assertThat(scores.total()).isEqualByComparingTo(total);
        assertThat(scores.grade()).contains(grade);
    }

    private void indicator(String key, String type, String target, String actual, String weight) {
        with(
                "i." + key + ".level1", "GOALS",
                "i." + key + ".level2", type,
                "i." + key + ".level3", key,
                "i." + key + ".target", target,
                "i." + key + ".actual", actual,
                "i." + key + ".weight", weight);
    }

    @Test
    void scoresSichuanOnceAllIsJudged() {
        var overall = by(SICHUAN);
        overall.items()
                .forEach(item -> cells.put(
                        item.cell(ScoreCell.OWN_SCORE),
                        item.weight().orElseThrow().toPlainString()));
        with(
                "i.cccc.level1",
                "PERFORMANCE",
                "i.cccc.level2",
                "DUTIES",
                "i.cccc.level3",
                "办结率",
                "i.cccc.target",
                "≥95%",
                "i.cccc.actual",
                "95%",
                "i.cccc.weight",
                "45");
        var scores = OverallScores.of(by(SICHUAN));
        assertThat(scores.total()).isEqualByComparingTo("100");
        assertThat(scores.complete()).isTrue();
    }
}
