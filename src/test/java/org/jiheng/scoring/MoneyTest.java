package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.scoring.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Terms MINISTRY = Shipped.terms("mof-self-evaluation");

    @ParameterizedTest
    @CsvSource({
        "492, 492, '', 100.00, 10.00",
        "43.2, 37.24, '', 86.20, 8.62",
        "250000.00, '215,457.6', '', 86.18, 8.62",
        "210, 197.33, 6, 93.97, 5.64",
        "128, 128.07, '', 100.05, 10.00",
        "100, 0, '', 0.00, 0.00",
        "300, 100, '', 33.33, 3.33",
        "492万元, 4920000元, '', 100.00, 10.00",
        "４９２, ２４６, '', 50.00, 5.00"
    })
    void scoresTheRateAtWhichMoneyWasSpent(
            String budget, String spent, String weight, BigDecimal rate, BigDecimal score) {
        var execution = Form.blank().money(budget, spent, weight).by(MINISTRY).execution();
        assertThat(execution.rate()).contains(rate);
        assertThat(execution.score()).contains(score);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 100, funds.annual, ERROR",
        "—, 100, funds.annual, ERROR",
        "about 5, 100, funds.annual, ERROR",
        "0, 207.4538, funds.annual, ERROR",
        "0, 0, funds.annual, WARNING",
        "100, '', funds.executed, ERROR",
        "100, -5, funds.executed, ERROR"
    })
    void leavesOpenWhatHasNoRate(String budget, String spent, String cell, String severity) {
        var scores = Form.blank().money(budget, spent).by(MINISTRY);
        assertThat(scores.execution().rate()).isEmpty();
        assertThat(scores.execution().score()).isEmpty();
        assertThat(scores.complete()).isFalse();
        assertThat(scores.grade()).isEmpty();
        assertThat(scores.findings()).extracting(Finding::rule).containsExactly("A-02");
        assertThat(scores.findings().get(0).cells()).containsExactly(cell);
        assertThat(scores.findings().get(0).severity()).hasToString(severity);
    }

    @Test
    void asksForNoMoneyWhereTheSchemeScoresNone() {
        var scores = Form.blank().row("≥90%", "99%", "15").by(Shipped.terms("guangxi"));
        assertThat(scores.findings()).isEmpty();
        assertThat(scores.execution().weight()).isEmpty();
        assertThat(scores.complete()).isTrue();
    }

    @Test
    void dividesByWhatTheSchemeNames() {
        var money = new Sheet.Money("400", "200", "100", "50", MoneyUnit.WAN_YUAN, "10");
        assertThat(rate(money, MINISTRY)).contains(new BigDecimal("25.00"));
        assertThat(rate(money, Shipped.terms("guangxi"))).contains(new BigDecimal("50.00"));
        assertThat(rate(money, terms("FULL_YEAR", "INITIAL"))).contains(new BigDecimal("12.50"));
    }

    @Test
    void settlesAYearWithoutBudgetAsTheSchemeSays() {
        assertThat(withoutBudget("FULL")).contains(new BigDecimal("10.00"));
        assertThat(withoutBudget("NOTHING")).contains(new BigDecimal("0.00"));
        assertThat(withoutBudget("UNDECIDED")).isEmpty();
    }

    @Test
    void countsBeyondTheWeightOnlyWhereNothingCapsIt() {
        var uncapped = Shipped.terms("mof-self-evaluation", "\"capped\": true", "\"capped\": false");
        var money = Form.blank().money("100", "105");
        assertThat(money.by(uncapped).execution().score()).contains(new BigDecimal("10.50"));
        assertThat(money.by(MINISTRY).execution().score()).contains(new BigDecimal("10.00"));
    }

    @Test
    void tellsWhatOneMorePercentOfTheBudgetWouldEarn() {
        assertThat(gain("100", "50")).contains(new BigDecimal("0.10"));
        assertThat(gain("100", "99.5")).contains(new BigDecimal("0.05"));
        assertThat(gain("100", "100")).isEmpty();
    }

    private static Optional<BigDecimal> gain(String budget, String spent) {
        return Form.blank()
                .money(budget, spent)
                .by(MINISTRY)
                .execution()
                .explanation()
                .oneMore();
    }

    private static Optional<BigDecimal> rate(Sheet.Money money, Terms terms) {
        return Form.blank().money(money).by(terms).execution().rate();
    }

    private static Terms terms(String passage, String otherwise) {
        return Shipped.terms("mof-self-evaluation", passage, otherwise);
    }

    private static Optional<BigDecimal> withoutBudget(String rule) {
        var terms = terms("\"zeroBudget\": \"UNDECIDED\"", "\"zeroBudget\": \"%s\"".formatted(rule));
        return Form.blank().money("0", "0").by(terms).execution().score();
    }
}
