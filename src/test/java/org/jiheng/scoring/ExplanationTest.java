package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiheng.scoring.terms.Terms;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Words WORDS = Words.load();
    private static final Terms MINISTRY = Shipped.terms("mof-self-evaluation");

    @Test
    void saysInOneSentenceWhyARowHasItsScore() {
        var told = row("产出指标", "质量指标", "≥90%", "85%", "10");
        assertThat(chinese(told))
                .isEqualTo("指标值：不低于 90 %；实际完成值：85%；未达到，按完成比例计分：10 × 85 ÷ 90 = 9.44；"
                        + "再多完成指标值的 1%，可多得 0.10 分。依据：财预〔2020〕10号（未经原文核对）；"
                        + "自评表填表说明 http://biz.doczj.com/doc/174893555.html");
        assertThat(english(told))
                .isEqualTo("Target: at least 90 %; actual: 85%; not reached, points in proportion: "
                        + "10 × 85 ÷ 90 = 9.44; one more percent of the target would earn 0.10 points. "
                        + "Source: 财预〔2020〕10号（未经原文核对）；自评表填表说明 http://biz.doczj.com/doc/174893555.html");
        assertThat(told.formula()).isEqualTo("10 × 85 ÷ 90 = 9.44");
        assertThat(told.inputs())
                .extracting(input -> WORDS.in(Language.EN, input.name()))
                .containsExactly("Target", "Actual", "Weight");
    }

    @Test
    void showsTheComputationOfEveryRule() {
        assertThat(row("产出指标", "成本指标", "≤5300元/户", "5830元/户", "10").formula())
                .isEqualTo("10 × (1 − (5830 − 5300) ÷ 5300) = 9.00");
        assertThat(row("产出指标", "成本指标", "≤100元", "250元", "10").formula())
                .isEqualTo("10 × (1 − (250 − 100) ÷ 100) < 0 → 0.00");
        assertThat(row("产出指标", "数量指标", "≥1公里", "500米", "10").formula()).isEqualTo("10 × 500000 ÷ 1000000 = 5.00");
        assertThat(Form.blank()
                        .row("≥100个", "150个", "10")
                        .by(Shipped.terms("province-execution-caps"))
                        .rows()
                        .get(0)
                        .explanation()
                        .formula())
                .isEqualTo("10 − 2 = 8.00");
        assertThat(Form.blank()
                        .row("≥100个", "450个", "10")
                        .by(Shipped.terms("beijing-department"))
                        .rows()
                        .get(0)
                        .explanation()
                        .formula())
                .isEqualTo("10 × (1 − 20%) = 8.00");
        assertThat(Form.blank()
                        .item("ALLOCATION.STAFF", "≤100%", "103%", "", "")
                        .by(Shipped.terms("hunan-department"))
                        .rows()
                        .get(0)
                        .explanation()
                        .formula())
                .isEqualTo("5 − 0.5 × 3 = 3.50");
        assertThat(Form.blank()
                        .money("43.2", "37.24")
                        .by(MINISTRY)
                        .execution()
                        .explanation()
                        .formula())
                .isEqualTo("10 × 37.24 ÷ 43.2 = 8.62");
        assertThat(Form.blank()
                        .money("100", "105")
                        .by(MINISTRY)
                        .execution()
                        .explanation()
                        .formula())
                .isEqualTo("10 × 105 ÷ 100 > 10 → 10.00");
    }

    @Test
    void saysWhyARowIsOpen() {
        assertThat(chinese(row("产出指标", "数量指标", "100%", "1000件", "10")))
                .startsWith("指标值：未写方向，理解为不低于 100 %；实际完成值：1000件；1000 件与指标值（100 %）的单位不同，无法比较，请用同一单位填写。依据：");
        assertThat(english(row("产出指标", "数量指标", "≥95%", "很好", "10")))
                .contains("“很好” is no figure; write how much was reached, in the unit of the target (95 %)");
    }

    @Test
    void tellsHowTheTotalCameAbout() {
        var capped =
                Form.blank().money("100", "75").row("≥90%", "99%", "90").by(Shipped.terms("province-execution-caps"));
        assertThat(chinese(capped.reckoning())).startsWith("各行得分之和 97.50 分；预算执行率不足 80%，总分不超过 89 分：89.00 分。依据：平台操作手册");
        var countedUp =
                Form.spentAll().row("≥90%", "90%", "80").absent("效果", "20").by(Shipped.terms("hunan-project"));
        assertThat(countedUp.reckoning().formula()).isEqualTo("80.00 × 100 ÷ (100 − 20) = 100.00");
        var open = Form.spentAll().row("≥90%", "", "90").by(MINISTRY);
        assertThat(english(open.reckoning())).contains("some rows are open, so that there is no grade yet");
    }

    @Test
    void marksASourceThatIsAssumed() {
        var late = Form.blank().row("2021-06-30前", "2021-07-01", "10").by(MINISTRY);
        assertThat(chinese(late.rows().get(0).explanation())).endsWith("逾期，得分由评价人员确定。依据（假定）：没有全国统一规定，逾期的得分由评价人员确定");
    }

    private static Explanation row(String level1, String level2, String target, String actual, String weight) {
        return Form.spentAll()
                .row(level1, level2, target, actual, weight)
                .by(MINISTRY)
                .rows()
                .get(0)
                .explanation();
    }

    private static String chinese(Explanation told) {
        return WORDS.in(Language.ZH, told.sentence());
    }

    private static String english(Explanation told) {
        return WORDS.in(Language.EN, told.sentence());
    }
}
