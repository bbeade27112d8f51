package org.jiheng.monitoring.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;
import org.jiheng.scheme.rule.Lights;
import org.jiheng.scheme.rule.Lights.Light;
import org.jiheng.scheme.rule.Scoring.Tier;
import org.jiheng.scheme.rule.Scoring.Tiers;
import org.jiheng.scheme.rule.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowLightTest {

    private static final Source SOURCE = null;
    private static final Lights RULES = new Lights(
            number("60"),
            number("80"),
            number("120"),
            number("60"),
            number("80"),
            List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE),
            SOURCE);
    private static final Tiers TIERS = new Tiers(
            List.of(
                    new Tier("MET", "达成年度指标", number("80"), number("100")),
                    new Tier("PARTLY", "部分达成年度指标并具有一定效果", number("60"), number("80")),
                    new Tier("NOT_MET", "未达成年度指标且效果较差", number("0"), number("60"))),
            SOURCE);

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Lamp lamp(String name, String target, String toDate, String likelihood, int months) {
        var read = Target.read(target, Hint.of("产出指标", name.startsWith("成本") ? "成本指标" : "数量指标"));
        return new RowLight(RULES, TIERS, months, 2026)
                .of(new Reached(
                        name, read, toDate == null ? "" : toDate, Likelihood.of(likelihood == null ? "" : likelihood)));
    }

    @ParameterizedTest(name = "{0} {1}: {2} in {4} months, {3} is {5}")
    @CsvSource(textBlock = """
            # what is counted builds up month by month: 1200 a year are 700 in seven months
            培训人数, ≥1200人, 419人,  , 7, RED
            培训人数, ≥1200人, 420人,  , 7, YELLOW
            培训人数, ≥1200人, 559人,  , 7, YELLOW
            培训人数, ≥1200人, 560人,  , 7, GREEN
            培训人数, ≥1200人, 839人,  , 7, GREEN
            培训人数, ≥1200人, 840人,  , 7, BLUE
            培训人数, ≥1200人, 700,    , 7, GREEN
            培训人数, 1200人,  700,    , 7, GREEN
            培训人数, =1200人, 0,      , 7, RED
            培训人数, ≥1200人, -5人,   , 7, RED
            培训人数, ≥1200人, 1200人, , 12, GREEN
            养护里程, ≥0.7万公里, 4100公里, , 7, GREEN
            # so close to a bound that rounding would pass it
            培训人数, ≥1000000000人, 349999999人, , 7, RED
            # a rate or an average holds all year long, a completion rate does not
            群众满意度, ≥90%, 95%, , 7, GREEN
            群众满意度, ≥90%, 50%, , 7, RED
            日均受理话务量, ≥2500个, 2600个, , 7, GREEN
            工程完成率, 100%, 58%, , 7, GREEN
            # what should stay below a bound
            成本控制数, 492万元, 300万元, , 7, GREEN
            成本控制数, ≤492万元, 4920000元, , 7, GREEN
            成本控制数, ≤492万元, 493万元, , 7, RED
            投诉件数, <10件, 10件, , 7, RED
            安全事故, 0起, 0起, , 7, GREEN
            安全事故, =0起, 1起, , 7, RED
            # words: the degree of the scheme first, then how sure the unit is
            话务运营, 畅通, 达成年度指标, , 7, GREEN
            话务运营, 畅通, 部分达成年度指标并具有一定效果, CERTAIN, 7, YELLOW
            话务运营, 畅通, 未达成年度指标且效果较差, CERTAIN, 7, RED
            话务运营, 畅通, 基本畅通, CERTAIN, 7, GREEN
            话务运营, 畅通, 基本畅通, POSSIBLE, 7, YELLOW
            话务运营, 畅通, 基本畅通, IMPOSSIBLE, 7, RED
            话务运营, 畅通, , CERTAIN, 7, GREEN
            # days
            验收时间, 6月底前, 6月20日, , 7, GREEN
            验收时间, 6月底前, 7月2日, , 7, RED
            验收时间, 12月底前, 正在施工, POSSIBLE, 7, YELLOW
            验收时间, 12月底前, 12月, CERTAIN, 7, GREEN
            """)
    void followsTheRulesOfTheScheme(
            String name, String target, String toDate, String likelihood, int months, Light light) {
        assertThat(lamp(name, target, toDate, likelihood, months).light()).contains(light);
    }

    @ParameterizedTest(name = "{0} {1}: {2} has no light, because {3}")
    @CsvSource(textBlock = """
            培训人数, ≥1200人, , nothing filled in yet
            培训人数, ≥1200人, 约700人, what was reached cannot be read
            培训人数, ≥1200人, 进展顺利, no figure to compare with the target
            培训人数, ≥1200人, 700次, the units differ: {0} and {1}
            培训人数, ≥0人, 5人, there is no progress towards {0}
            培训人数, ≥-5%, 3%, there is no progress towards {0}
            空置率, 3%-5%, 4%, a range has no progress
            培训人数, ≥, 5人, the target cannot be read
            培训人数, 不涉及, 5人, not concerned
            话务运营, 畅通, 基本畅通, words: choose how likely the target is to be reached
            验收时间, 6月底前, 正在施工, due on {0}: enter the day on which it was done
            """)
    void tellsWhyThereIsNone(String name, String target, String toDate, String why) {
        var lamp = lamp(name, target, toDate, null, 7);
        assertThat(lamp.light()).isEmpty();
        assertThat(lamp.why().key()).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} of {1} yuan in {2} months is {3}")
    @CsvSource(textBlock = """
            349.99, 1000, 7, RED
            350,    1000, 7, YELLOW
            466.66, 1000, 7, YELLOW
            466.67, 1000, 7, GREEN
            5000,   1000, 7, GREEN
            0,      1000, 7, RED
            """)
    void comparesMoneyWithTheMonths(BigDecimal spent, BigDecimal budget, int months, Light light) {
        assertThat(new MoneyLight(RULES, months)
                        .of(Optional.of(spent), Optional.of(budget))
                        .light())
                .contains(light);
    }

    @Test
    void hasNoLightForMoneyWithoutABudget() {
        var money = new MoneyLight(RULES, 7);
        assertThat(money.of(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ZERO))
                        .light())
                .isEmpty();
        assertThat(money.of(Optional.of(BigDecimal.ONE), Optional.empty()).light())
                .isEmpty();
        assertThat(money.of(Optional.empty(), Optional.of(BigDecimal.ONE)).light())
                .isEmpty();
    }

    @Test
    void showsTheWorstOfAProject() {
        var green = Lamp.lit(Light.GREEN, null);
        var blue = Lamp.lit(Light.BLUE, null);
        var red = Lamp.lit(Light.RED, null);
        var none = Lamp.dark(null);
        assertThat(Lamp.worst(Stream.of(blue, green, none), RULES).light()).contains(Light.GREEN);
        assertThat(Lamp.worst(Stream.of(green, red, blue), RULES).light()).contains(Light.RED);
        assertThat(Lamp.worst(Stream.of(none), RULES).light()).isEmpty();
    }
}
