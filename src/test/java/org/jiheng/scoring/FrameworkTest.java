package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators that the shipped schemes name themselves. */
class FrameworkTest {

    private static final Words WORDS = Words.load();
    private static final Terms HUNAN = Shipped.terms("hunan-department");
    private static final Terms FRAMEWORK = Shipped.terms("mof-evaluation-framework");
    private static final Terms SICHUAN = Shipped.terms("sichuan-department");
    private static final Terms ROLLED_UP = Shipped.terms(
            "sichuan-department",
            "\"method\": \"MANUAL\",\n              \"measure\": \"EXECUTION_RATE\"",
            "\"method\": \"PROJECT_ROLLUP\"");

    @ParameterizedTest
    @CsvSource({
        "95%, 5.00, MET",
        "90%, 5.00, MET",
        "900‰, 5.00, MET",
        "89.99%, 4.00, PARTLY",
        "80, 4.00, PARTLY",
        "70%, 3.00, PARTLY",
        "60%, 2.00, PARTLY",
        "59.999%, 0.00, NOT_MET",
        "0%, 0.00, NOT_MET"
    })
    void givesThePointsOfTheBandAValueLiesIn(String value, BigDecimal score, Outcome outcome) {
        var row = item(HUNAN, "ALLOCATION.KEY_SPENDING", "", value, "");
        assertThat(row.weight()).contains(new BigDecimal("5"));
        assertThat(row.score()).contains(score);
        assertThat(row.outcome()).isEqualTo(outcome);
    }

    @Test
    void tellsWhatTheNextBandWouldEarn() {
        assertThat(item(HUNAN, "ALLOCATION.KEY_SPENDING", "", "89.5%", "")
                        .explanation()
                        .oneMore())
                .contains(new BigDecimal("1.00"));
        assertThat(item(HUNAN, "ALLOCATION.KEY_SPENDING", "", "85%", "")
                        .explanation()
                        .oneMore())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "≤100%, 98%, 5.00, MET",
        "≤100%, 100.9%, 5.00, MET",
        "≤100%, 101%, 4.50, PARTLY",
        "≤100%, 103.9%, 3.50, PARTLY",
        "≤100%, 110%, 0.00, NOT_MET",
        "≤100%, 150%, 0.00, NOT_MET"
    })
    void takesPointsOffForEachFullStep(String target, String value, BigDecimal score, Outcome outcome) {
        var row = item(HUNAN, "ALLOCATION.STAFF", target, value, "");
        assertThat(row.score()).contains(score);
        assertThat(row.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "0%, 3.00, MET",
        "0.0001%, 2.00, PARTLY",
        "10%, 2.00, PARTLY",
        "10.0001%, 1.00, PARTLY",
        "13.8894%, 1.00, PARTLY",
        "20%, 1.00, PARTLY",
        "30%, 0.50, PARTLY",
        "30.01%, 0.00, NOT_MET"
    })
    void givesThePointsOfABandUpToItsUpperBoundWhereTheSchemeSaysSo(String value, BigDecimal score, Outcome outcome) {
        var row = item(HUNAN, "EXECUTION.ADJUSTMENT", "", value, "");
        assertThat(row.score()).contains(score);
        assertThat(row.outcome()).isEqualTo(outcome);
    }

    @Test
    void tellsOnWhichSideOfABoundAValueLies() {
        assertThat(told(item(HUNAN, "EXECUTION.ADJUSTMENT", "", "10%", ""))).contains("10 超过 0 且不超过 10，得 2 分");
        assertThat(told(item(HUNAN, "EXECUTION.ADJUSTMENT", "", "31%", ""))).contains("31 超过 30，得 0 分");
        assertThat(told(item(HUNAN, "EXECUTION.ADJUSTMENT", "", "0%", ""))).contains("0 不超过 0，得 3 分");
    }

    @ParameterizedTest
    @CsvSource({"-5%, 5.00", "0%, 5.00", "0.99%, 5.00", "1%, 4.50", "4.2%, 3.00", "10%, 0.00", "900%, 0.00"})
    void takesABudgetThatFellForNoIncrease(String value, BigDecimal score) {
        assertThat(item(HUNAN, "ALLOCATION.THREE_PUBLIC_CHANGE", "≤0%", value, "")
                        .score())
                .contains(score);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 10.00, MET",
        "96.5, 9.65, PARTLY",
        "96.545, 9.65, PARTLY",
        "0, 0.00, NOT_MET",
        "87.345分, 8.73, PARTLY"
    })
    void givesTheShareOfTheWeightThatTheProjectsScored(String mean, BigDecimal score, Outcome outcome) {
        var row = item(ROLLED_UP, "MONITORING.PROGRESS", "", mean, "", "10");
        assertThat(row.score()).contains(score);
        assertThat(row.outcome()).isEqualTo(outcome);
    }

    @Test
    void givesNothingForProjectsThatHaveNoScoreYet() {
        assertThat(item(ROLLED_UP, "MONITORING.PROGRESS", "", "", "").score()).isEmpty();
        assertThat(item(ROLLED_UP, "MONITORING.PROGRESS", "", "101", "").score())
                .isEmpty();
        assertThat(item(ROLLED_UP, "MONITORING.PROGRESS", "", "-1", "").score()).isEmpty();
        assertThat(item(ROLLED_UP, "MONITORING.PROGRESS", "", "NaN", "").score())
                .isEmpty();
    }

    @Test
    void countsStepsDownwardsWhereMoreIsBetter() {
        assertThat(item(HUNAN, "EXECUTION.COMPLETION", "≥100%", "89%", "", "10").score())
                .contains(new BigDecimal("6.00"));
        assertThat(item(HUNAN, "ALLOCATION.STAFF", "", "103%", "").score()).isEmpty();
        assertThat(item(HUNAN, "ALLOCATION.STAFF", "≤100%", "103人", "").score()).isEmpty();
    }

    @Test
    void addsUpTheElementsThatWereFound() {
        assertThat(elements("MET", "MET", "MET", "MET", "MET")).contains(new BigDecimal("4.00"));
        assertThat(elements("MET", "NOT_MET", "MET", "MET", "MET")).contains(new BigDecimal("3.20"));
        assertThat(elements("MET", "10", "MET", "MET", "NOT_MET")).contains(new BigDecimal("2.80"));
        assertThat(elements("NOT_MET", "NOT_MET", "NOT_MET", "NOT_MET", "NOT_MET"))
                .contains(new BigDecimal("0.00"));
        assertThat(elements("MET", "", "MET", "MET", "MET")).isEmpty();
        assertThat(elements("MET", "21", "MET", "MET", "MET")).isEmpty();
        assertThat(elements("MET")).isEmpty();
    }

    private static Optional<BigDecimal> elements(String... marks) {
        return Form.spentAll()
                .item("PROJECT_SETUP.BASIS", "", "", "4", "", marks)
                .by(FRAMEWORK)
                .rows()
                .get(0)
                .score();
    }

    @Test
    void takesPointsByJudgementUpToTheWeight() {
        assertThat(item(SICHUAN, "ASSETS.ASSETS_KEPT", "", "", "5.5").score()).contains(new BigDecimal("5.50"));
        assertThat(item(SICHUAN, "ASSETS.ASSETS_KEPT", "", "", "6").outcome()).isEqualTo(Outcome.MET);
        assertThat(item(SICHUAN, "ASSETS.ASSETS_KEPT", "", "", "0").outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(item(SICHUAN, "ASSETS.ASSETS_KEPT", "", "", "6.01").outcome())
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(item(SICHUAN, "ASSETS.ASSETS_KEPT", "", "", "").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(item(SICHUAN, "GOALS.RELEVANCE", "", "", "5").score()).contains(new BigDecimal("5.00"));
    }

    @Test
    void takesPointsOffForEachBreachWhereTheSchemeSaysHowMany() {
        assertThat(item(HUNAN, "MANAGEMENT.COMPLIANCE", "", "0", "").score()).contains(new BigDecimal("3.00"));
        assertThat(item(HUNAN, "MANAGEMENT.COMPLIANCE", "", "2处", "").score()).contains(new BigDecimal("1.00"));
        assertThat(item(HUNAN, "MANAGEMENT.COMPLIANCE", "", "4处", "").score()).contains(new BigDecimal("0.00"));
        assertThat(item(FRAMEWORK, "MONEY.COMPLIANCE", "", "1处", "", "4").outcome())
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(item(FRAMEWORK, "MONEY.COMPLIANCE", "", "1处", "0", "4").score())
                .contains(new BigDecimal("0.00"));
    }

    @Test
    void comparesARateWithItsTarget() {
        assertThat(item(FRAMEWORK, "MONEY.ARRIVAL", "100%", "95%", "", "4").score())
                .contains(new BigDecimal("3.80"));
        assertThat(item(FRAMEWORK, "MONEY.ARRIVAL", "", "95%", "", "4").outcome())
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(item(FRAMEWORK, "BENEFITS.SATISFACTION", "≥90%", "81%", "", "10")
                        .score())
                .contains(new BigDecimal("9.00"));
        assertThat(item(SICHUAN, "SATISFACTION.PUBLIC", "", "", "3.5").score()).contains(new BigDecimal("3.50"));
    }

    private static Scores.Row item(Terms terms, String item, String target, String actual, String declared) {
        return item(terms, item, target, actual, declared, "");
    }

    private static Scores.Row item(
            Terms terms, String item, String target, String actual, String declared, String weight) {
        assertThat(terms.named(item)).as(item).isPresent();
        return Form.spentAll()
                .item(item, target, actual, weight, declared)
                .by(terms)
                .rows()
                .get(0);
    }

    private static String told(Scores.Row row) {
        var words = row.explanation().sentence();
        return WORDS.in(Language.ZH, words);
    }
}
