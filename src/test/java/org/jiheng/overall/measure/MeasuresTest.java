package org.jiheng.overall.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jiheng.overall.Chaoyang;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Measure;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.scoring.verdict.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a department that follow from others. */
class MeasuresTest {

    private static final Chaoyang FILLED = Chaoyang.published()
            .with("carryover", "12.5")
            .with("carryover_last", "50")
            .with("added", "100")
            .with("staff_posts", "40")
            .with("staff", "42人")
            .with("public_last", "20")
            .with("public_budget", "19")
            .with("public_spent", "17.1")
            .with("key_spending", "2000")
            .with("procurement_budget", "300")
            .with("procurement_spent", "285")
            .with("satisfaction_rate", "93.62%")
            .with(Chaoyang.rollup(3, 3, List.of("100", "96.5", "85"), "30", "30", 3));

    @ParameterizedTest
    @CsvSource({
        "EXECUTION_RATE, 100.00%",
        "EXECUTION_RATE_INITIAL, 86.11%",
        "CARRYOVER_BUDGET, 0.23%",
        "CARRYOVER_SPENT, 0.23%",
        "CARRYOVER_LAST, 25.00%",
        "DIFFERENCE_RATE, 13.89%",
        "ADJUSTMENT_RATE, 13.89%",
        "COMPLETION_RATE, 99.81%",
        "CONTROL_RATE, 1.58%",
        "STAFF_RATE, 105.00%",
        "PUBLIC_CHANGE, -5.00%",
        "PUBLIC_RATE, 90.00%",
        "KEY_SPENDING_RATE, 79.86%",
        "PROCUREMENT_RATE, 95.00%",
        "SATISFACTION, 93.62%",
        "PROJECT_MEAN, 93.83",
        "PROJECT_WEIGHTED_MEAN, 93.83",
        "PROJECT_MINIMUM, 85.00"
    })
    void worksThemOut(Measure measure, String shown) {
        assertThat(FILLED.measures().shown(measure)).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void leavesOpenWhatIsNotFilledIn(Measure measure) {
        var nothing = new Chaoyang(Map.of(), Optional.empty(), List.of());
        assertThat(nothing.measures().of(measure)).isEmpty();
        assertThat(nothing.measures().shown(measure)).isEqualTo("--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "NaN", "-1", "无", "1e9", "九", "0.0000"})
    void dividesByNothingThatIsNoAmountAboveZero(String strange) {
        var report = FILLED.with("m.total.initial", strange)
                .with("m.total.annual", strange)
                .with("m.total.executed", strange)
                .with("staff_posts", "0")
                .with("public_last", "0")
                .with("public_budget", strange);
        for (var measure : List.of(Measure.DIFFERENCE_RATE, Measure.EXECUTION_RATE, Measure.STAFF_RATE)) {
            assertThat(report.measures().of(measure)).as(measure.name()).isEmpty();
        }
    }

    @Test
    void countsNothingCarriedOverAsNothingEvenWithoutALastYear() {
        var report = FILLED.with("carryover", "0").without("carryover_last");
        assertThat(report.measures().shown(Measure.CARRYOVER_LAST)).isEqualTo("0.00%");
        assertThat(FILLED.with("carryover_last", "0").measures().of(Measure.CARRYOVER_LAST))
                .isEmpty();
    }

    @Test
    void dividesWhatWasCarriedOverAsTheSchemeSays() {
        var half = FILLED.with("carryover", "50").with("m.total.annual", "100").with("m.total.executed", "50");
        assertThat(half.measures().carryover().map(Ratio::percent)).contains(new BigDecimal("50.00"));
        var other = Chaoyang.scheme("sichuan-department");
        assertThat(half.measures(other).carryover().map(Ratio::percent)).contains(new BigDecimal("50.00"));
    }

    @Test
    void neverRoundsAFigureOntoABound() {
        var below = new Ratio(new BigDecimal("99999999999"), new BigDecimal("1000000000000"));
        assertThat(Exactly.written(Measure.ADJUSTMENT_RATE, below)).isEqualTo("9.9999999999%");
        assertThat(Exactly.written(Measure.ADJUSTMENT_RATE, new Ratio(BigDecimal.ONE, BigDecimal.TEN)))
                .isEqualTo("10%");
        assertThat(Exactly.written(
                        Measure.DIFFERENCE_RATE,
                        FILLED.measures().of(Measure.DIFFERENCE_RATE).get()))
                .isEqualTo("13.8894%");
        assertThat(Exactly.written(Measure.PROJECT_MEAN, new Ratio(new BigDecimal("281.5"), new BigDecimal(3))))
                .isEqualTo("93.8333");
    }

    @Test
    void standsOnTheSameSideOfEveryBoundAsTheExactFigure() {
        var random = new Random(5);
        for (var number = 0; number < 5_000; number++) {
            var under = BigDecimal.valueOf(1 + random.nextLong(9_000_000_000_000L), 2);
            var bound = BigDecimal.valueOf(random.nextInt(4_000), 2);
            var near = under.multiply(bound).movePointLeft(2).add(BigDecimal.valueOf(random.nextInt(3) - 1, 2));
            var exact = new Ratio(near, under);
            var written = new BigDecimal(
                    Exactly.written(Measure.ADJUSTMENT_RATE, exact).replace("%", ""));
            assertThat(Integer.signum(written.compareTo(bound)))
                    .as("%s of %s beside %s", near, under, bound)
                    .isEqualTo(Integer.signum(exact.times(new BigDecimal(100)).compareTo(Ratio.of(bound))));
        }
    }

    @Test
    void everyMeasureOfASchemeIsKnownAndNothingElseMayBeWritten() {
        var named = Stream.of("beijing-department", "hunan-department", "sichuan-department")
                .map(Chaoyang::scheme)
                .flatMap(MeasuresTest::items)
                .flatMap(item -> item.measure().stream());
        assertThat(named)
                .contains(
                        Measure.CARRYOVER_BUDGET,
                        Measure.DIFFERENCE_RATE,
                        Measure.ADJUSTMENT_RATE,
                        Measure.EXECUTION_RATE);
        var schema = SchemeShape.text("scheme.schema.json");
        assertThat(Measure.values()).allMatch(measure -> schema.contains("\"" + measure.name() + "\""));
    }

    private static Stream<Item> items(Scheme scheme) {
        return scheme.blocks().stream().flatMap(block -> block.types().stream()).flatMap(type -> type.items().stream());
    }

    @Test
    void givesTheEngineWhatIsWorkedOutAndKeepsWhatIsTyped() {
        var difference = items(Chaoyang.BEIJING)
                .filter(item -> item.measure().equals(Optional.of(Measure.DIFFERENCE_RATE)))
                .findFirst()
                .orElseThrow();
        assertThat(FILLED.measures().actual(difference, "5%")).isEqualTo("13.8894%");
        assertThat(FILLED.measures().shown(difference)).contains("13.89%");
        var staff = items(Chaoyang.scheme("hunan-department"))
                .filter(item -> item.measure().equals(Optional.of(Measure.STAFF_RATE)))
                .findFirst()
                .orElseThrow();
        assertThat(Measures.target(staff, "")).isEqualTo("≤100%");
        assertThat(Measures.target(staff, "≤95%")).isEqualTo("≤95%");
    }
}
