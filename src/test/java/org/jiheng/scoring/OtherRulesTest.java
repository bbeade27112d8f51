package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Asks;
import org.jiheng.scoring.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that a scheme may choose and the shipped ones hardly do. */
class OtherRulesTest {

    private static final String MINISTRY = "mof-self-evaluation";
    private static final String LATE = "\"late\": {\"rule\": \"UNDECIDED\"";

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 10.00, MET",
        "2022-01-01, 9.50, PARTLY",
        "2022-01-10, 5.00, PARTLY",
        "2022-01-20, 0.00, NOT_MET",
        "2022-03-01, 0.00, NOT_MET"
    })
    void takesSoMuchOffForEachDayLate(String actual, BigDecimal score, Outcome outcome) {
        var terms = Shipped.terms(MINISTRY, LATE, "\"late\": {\"rule\": \"LESS_PER_DAY\", \"percentPerDay\": 5");
        var row = only(terms, "2021年12月31日前", actual);
        assertThat(row.score()).contains(score);
        assertThat(row.outcome()).isEqualTo(outcome);
        assertThat(only(terms, "2021年12月31日前", "2022年2月").score()).isEmpty();
    }

    @Test
    void givesNothingForALateDateWhereTheSchemeSaysSo() {
        var terms = Shipped.terms(MINISTRY, LATE, "\"late\": {\"rule\": \"NOTHING\"");
        assertThat(only(terms, "2021-06-30前", "2021-07-01").score()).contains(new BigDecimal("0.00"));
        assertThat(only(terms, "2021-06-30前", "2021-06-30").score()).contains(new BigDecimal("10.00"));
    }

    @Test
    void readsDatesWithoutAYearInTheYearOfThePaper() {
        var terms = Shipped.terms(MINISTRY);
        assertThat(dated(2021, "9月底前", "2021-09-30").outcome()).isEqualTo(Outcome.MET);
        assertThat(dated(2021, "9月底前", "2022-08-30").outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(only(terms, "9月底前", "2022-08-30").outcome()).isEqualTo(Outcome.MET);
        assertThat(dated(2023, "2月底前", "2月28日").outcome()).isEqualTo(Outcome.MET);
    }

    private static Scores.Row dated(int year, String target, String actual) {
        return Form.blank()
                .of(year)
                .row(target, actual, "10")
                .by(Shipped.terms(MINISTRY))
                .rows()
                .get(0);
    }

    @Test
    void givesNothingBelowTheTargetWhereTheSchemeSaysSo() {
        var strict = Shipped.terms(MINISTRY, "\"below\": \"PROPORTIONAL\"", "\"below\": \"NOTHING\"");
        assertThat(only(strict, "≥90%", "89%").score()).contains(new BigDecimal("0.00"));
        assertThat(only(strict, "≥90%", "90%").score()).contains(new BigDecimal("10.00"));
        assertThat(only(strict, "=90%", "89%").score()).contains(new BigDecimal("0.00"));
        var nothingAbove = Shipped.terms(MINISTRY, "ONE_MINUS_EXCESS", "NOTHING");
        assertThat(only(nothingAbove, "≤90%", "91%").score()).contains(new BigDecimal("0.00"));
    }

    @Test
    void treatsMoreThanAnExactTargetAsAnExcessWhereTheSchemeSaysSo() {
        var terms = Shipped.terms(MINISTRY, "\"above\": \"FULL\"", "\"above\": \"AS_OVER\"");
        var row = only(terms, "=100个", "150个");
        assertThat(row.score()).contains(new BigDecimal("5.00"));
        assertThat(row.explanation().oneMore()).contains(new BigDecimal("0.10"));
        assertThat(only(terms, "=100个", "100个").score()).contains(new BigDecimal("10.00"));
    }

    @Test
    void leavesAMissedZeroToAPersonWhereTheSchemeSaysNothing() {
        var terms = Shipped.terms(MINISTRY, "\"fullOrNothing\": true", "\"fullOrNothing\": false");
        assertThat(only(terms, "0起", "1起").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(only(terms, "0起", "0起").score()).contains(new BigDecimal("10.00"));
    }

    @Test
    void saysWhatOverFulfilmentAsksFor() {
        assertThat(only(Shipped.terms(MINISTRY), "≥100个", "130个").asks()).isEqualTo(Asks.EXPLANATION);
        assertThat(only(Shipped.terms("guangxi"), "≥100个", "130个").asks()).isEqualTo(Asks.REASON);
        assertThat(only(Shipped.terms(MINISTRY), "≥100个", "129个").asks()).isEqualTo(Asks.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"达成预期指标", "完成", "已完成", "达标", "全部按时完成", "已达到预期目标", "良好。", "圆满完成年度任务"})
    void suggestsATierWhereTheWordsPlainlySayReached(String actual) {
        assertThat(only(Shipped.terms(MINISTRY), "良好", actual).suggestedTier()).contains("MET");
    }

    @ParameterizedTest
    @CsvSource({"未完成", "基本完成", "部分达成", "较好", "100%", "完成了一半", "未达成预期指标"})
    void suggestsNothingWhereTheWordsLeaveADoubt(String actual) {
        assertThat(only(Shipped.terms(MINISTRY), "良好", actual).suggestedTier()).isEmpty();
    }

    @Test
    void tellsFromWhereToWhereAPersonMayScore() {
        var row = Form.blank()
                .row("效益指标", "社会效益指标", "良好", "基本达成", "15", "PARTLY", "", "")
                .by(Shipped.terms(MINISTRY));
        var range = row.rows().get(0).range().orElseThrow();
        assertThat(range.from()).isEqualByComparingTo("9");
        assertThat(range.to()).isEqualByComparingTo("12");
        assertThat(range.isToIncluded()).isFalse();
        assertThat(row.findings()).extracting(Finding::rule).contains("B-04");
    }

    @ParameterizedTest
    @CsvSource({
        "≥95%, 很好, B-03, ERROR, i.r1.actual",
        "100%, 1000件, B-03, ERROR, i.r1.actual",
        "≥95%, '', B-03, ERROR, i.r1.actual",
        "'', 95%, B-03, ERROR, i.r1.target",
        "2021-06-30前, 2021-07-01, B-03, WARNING, i.r1.actual",
        "≥-5%, -6%, B-03, WARNING, i.r1.actual",
        "18—54周岁, 60周岁, B-03, WARNING, i.r1.actual",
        "良好, 很好, B-04, WARNING, i.r1.tier",
        "良好, '', B-04, ERROR, i.r1.actual"
    })
    void findsEveryRowThatItLeavesOpen(String target, String actual, String rule, String severity, String cell) {
        var findings = Form.spentAll()
                .row(target, actual, "10")
                .by(Shipped.terms(MINISTRY))
                .findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(rule);
        assertThat(findings.get(0).severity()).hasToString(severity);
        assertThat(findings.get(0).cells()).containsExactly(cell);
    }

    @Test
    void readsTheDeclaredScoreOfATierAsItIsWritten() {
        assertThat(tiered("9.5分")).contains(new BigDecimal("9.50"));
        assertThat(tiered("９.５")).contains(new BigDecimal("9.50"));
        assertThat(tiered("7.999")).isEmpty();
        assertThat(tiered("8.005")).contains(new BigDecimal("8.01"));
    }

    private static Optional<BigDecimal> tiered(String declared) {
        return Form.blank()
                .row("效益指标", "社会效益指标", "良好", "达成", "10", "MET", "", declared)
                .by(Shipped.terms(MINISTRY))
                .rows()
                .get(0)
                .score();
    }

    private static Scores.Row only(Terms terms, String target, String actual) {
        return Form.spentAll().row(target, actual, "10").by(terms).rows().get(0);
    }
}
