package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jiheng.consistency.Finding;
import org.jiheng.scoring.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalTest {

    private static final Terms MINISTRY = Shipped.terms("mof-self-evaluation");
    private static final Terms CAPPED = Shipped.terms("province-execution-caps");
    private static final Terms REBASED = Shipped.terms("hunan-project");
    private static final Terms SHARED =
            Shipped.terms("mof-self-evaluation", "\"rule\": \"MUST_HAVE_MOVED\"", "\"rule\": \"REDISTRIBUTE\"");

    @ParameterizedTest
    @CsvSource({"90, 优", "89.99, 良", "80, 良", "79.99, 中", "60, 中", "59.99, 差", "0, 差"})
    void gradesTheTotal(BigDecimal total, String grade) {
        var scores =
                Form.blank().money("100", "0").row("≥100分", total + "分", "100").by(MINISTRY);
        assertThat(scores.total()).isEqualByComparingTo(total);
        assertThat(scores.grade()).contains(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 98.00, 优",
        "79.99, 89.00, 良",
        "79.999999, 89.00, 良",
        "70, 89.00, 良",
        "69.999999, 79.00, 中",
        "60, 79.00, 中",
        "59.99, 69.00, 中",
        "50, 69.00, 中",
        "49.99, 59.00, 差",
        "0, 59.00, 差"
    })
    void capsTheTotalWhereLittleWasSpent(String spent, BigDecimal total, String grade) {
        var scores = Form.blank().money("100", spent).row("≥90%", "99%", "90").by(CAPPED);
        assertThat(scores.total()).isEqualTo(total);
        assertThat(scores.grade()).contains(grade);
    }

    @Test
    void keepsTheSumUnderACap() {
        var scores = Form.blank().money("100", "79.99").row("≥90%", "99%", "90").by(CAPPED);
        assertThat(scores.sum()).isEqualTo(new BigDecimal("98.00"));
        assertThat(scores.rows().get(0).score()).contains(new BigDecimal("90.00"));
        assertThat(Form.blank()
                        .money("100", "30")
                        .row("≥90%", "45%", "90")
                        .by(CAPPED)
                        .total())
                .isEqualTo(new BigDecimal("48.00"));
    }

    @Test
    void countsUpWhereRowsDoNotApply() {
        var scores = Form.spentAll().row("≥90%", "81%", "80").absent("效果", "10").by(REBASED);
        assertThat(scores.sum()).isEqualTo(new BigDecimal("72.00"));
        assertThat(scores.total()).isEqualTo(new BigDecimal("80.00"));
        assertThat(scores.grade()).contains("良好");
    }

    @Test
    void findsNoTotalWhereNothingApplies() {
        var scores = Form.spentAll().absent("效果", "100").by(REBASED);
        assertThat(scores.complete()).isFalse();
        assertThat(scores.grade()).isEmpty();
    }

    @Test
    void movesWeightToTheRestOfItsBlockByLargestRemainder() {
        var scores = Form.spentAll()
                .row("效益指标", "经济效益指标", "≥1个", "1个", "10")
                .row("效益指标", "社会效益指标", "≥1个", "1个", "10")
                .row("效益指标", "可持续影响指标", "≥1个", "1个", "5")
                .absent("效益指标", "5")
                .row("产出指标", "数量指标", "≥1个", "1个", "50")
                .by(SHARED);
        assertThat(scores.rows())
                .extracting(row -> row.weight().map(BigDecimal::toPlainString).orElse("-"))
                .containsExactly("12.00", "12.00", "6.00", "-", "50");
        var thirds = Form.spentAll()
                .row("效益指标", "", "≥1个", "1个", "1")
                .row("效益指标", "", "≥1个", "1个", "1")
                .row("效益指标", "", "≥1个", "1个", "1")
                .absent("效益指标", "1")
                .by(SHARED);
        assertThat(thirds.rows())
                .extracting(row -> row.weight().map(BigDecimal::toPlainString).orElse("-"))
                .containsExactly("1.34", "1.33", "1.33", "-");
        assertThat(thirds.total()).isEqualTo(new BigDecimal("14.00"));
    }

    @Test
    void saysWhereWeightHasNowhereToGo() {
        var scores = Form.spentAll().absent("效益指标", "5").by(SHARED);
        assertThat(scores.findings()).extracting(Finding::rule).containsExactly("B-10");
        assertThat(scores.complete()).isFalse();
    }

    @Test
    void leavesWeightThatShouldHaveMovedUnscored() {
        var scores = Form.spentAll().row("≥1个", "1个", "80").absent("效益指标", "10").by(MINISTRY);
        assertThat(scores.total()).isEqualTo(new BigDecimal("90.00"));
        assertThat(scores.rows().get(1).score()).isEmpty();
        assertThat(scores.rows().get(1).weight()).contains(new BigDecimal("10"));
    }

    @Test
    void givesNoGradeWhileAWeightedRowIsOpen() {
        var open = Form.spentAll().row("≥90%", "很好", "90").by(MINISTRY);
        assertThat(open.complete()).isFalse();
        assertThat(open.grade()).isEmpty();
        assertThat(open.total()).isEqualTo(new BigDecimal("10.00"));
        var unweighted =
                Form.spentAll().row("≥90%", "很好", "").row("≥90%", "99%", "90").by(MINISTRY);
        assertThat(unweighted.complete()).isTrue();
        assertThat(unweighted.grade()).contains("优");
        assertThat(Form.spentAll().row("≥90%", "99%", "ninety").by(MINISTRY).complete())
                .isFalse();
    }

    @Test
    void addsNothingUpInAnEmptySheet() {
        var scores = Form.blank().by(MINISTRY);
        assertThat(scores.total()).isEqualTo(new BigDecimal("0.00"));
        assertThat(scores.complete()).isFalse();
    }

    @Test
    void roundsAsTheSchemeSays() {
        var down = Shipped.terms(
                "mof-self-evaluation", "\"places\": 2, \"mode\": \"HALF_UP\"", "\"places\": 1, \"mode\": \"DOWN\"");
        assertThat(Form.spentAll()
                        .row("≥90%", "85%", "10")
                        .by(down)
                        .rows()
                        .get(0)
                        .score())
                .contains(new BigDecimal("9.4"));
        var even = Shipped.terms("mof-self-evaluation", "HALF_UP", "HALF_EVEN");
        assertThat(Form.spentAll()
                        .row("≥200个", "101个", "1")
                        .by(even)
                        .rows()
                        .get(0)
                        .score())
                .contains(new BigDecimal("0.50"));
        assertThat(Form.spentAll()
                        .row("≥200个", "101个", "1")
                        .by(MINISTRY)
                        .rows()
                        .get(0)
                        .score())
                .contains(new BigDecimal("0.51"));
    }
}
