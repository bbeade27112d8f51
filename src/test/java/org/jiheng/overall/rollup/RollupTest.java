package org.jiheng.overall.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jiheng.overall.Chaoyang;
import org.junit.jupiter.api.Test;

/** What the scores of projects come to. */
class RollupTest {

    @Test
    void saysWhatProjectsComeTo() {
        var three = Chaoyang.rollup(4, 3, List.of("100", "96.5", "85"), "400", "380", 4);
        assertThat(three.mean()).contains(new BigDecimal("93.83"));
        assertThat(three.minimum()).contains(new BigDecimal("85.00"));
        assertThat(three.maximum()).contains(new BigDecimal("100.00"));
        assertThat(three.executionRate()).contains(new BigDecimal("95.00"));
        assertThat(three.deviation()).contains(new BigDecimal("6.41"));
        assertThat(three.shares())
                .containsEntry("优", new BigDecimal("66.67"))
                .containsEntry("良", new BigDecimal("33.33"));
        assertThat(three.isWhole()).isFalse();
    }

    @Test
    void weighsScoresByTheirBudgets() {
        var two = new Rollup(
                2,
                0,
                2,
                0,
                new BigDecimal("180"),
                new BigDecimal("16400"),
                new BigDecimal("100")
                        .multiply(new BigDecimal("30"))
                        .add(new BigDecimal("80").multiply(new BigDecimal("10"))),
                new BigDecimal("40"),
                new BigDecimal("40"),
                new BigDecimal("36"),
                new BigDecimal("40"),
                2,
                Map.of("优", 1L, "良", 1L),
                Map.of("0100.00", 1L, "0080.00", 1L));
        assertThat(two.mean()).contains(new BigDecimal("90.00"));
        assertThat(two.weightedMean()).contains(new BigDecimal("95.00"));
        assertThat(two.minimum()).contains(new BigDecimal("80.00"));
        assertThat(two.deviation()).contains(new BigDecimal("10.00"));
    }

    @Test
    void saysNothingOfNoProjects() {
        assertThat(Rollup.NONE.mean()).isEmpty();
        assertThat(Rollup.NONE.weightedMean()).isEmpty();
        assertThat(Rollup.NONE.executionRate()).isEmpty();
        assertThat(Rollup.NONE.deviation()).isEmpty();
        assertThat(Rollup.NONE.minimum()).isEmpty();
        assertThat(Rollup.NONE.shares()).isEmpty();
        assertThat(Rollup.NONE.isUniform()).isFalse();
    }

    @Test
    void hasNoDeviationWhereAllScoreTheSame() {
        var same = Chaoyang.rollup(13, 13, Collections.nCopies(13, "99.99"), "1", "1", 13);
        assertThat(same.deviation()).contains(new BigDecimal("0.00"));
        assertThat(same.isUniform()).isTrue();
        assertThat(Chaoyang.rollup(1, 1, List.of("99.99"), "1", "1", 1).isUniform())
                .isFalse();
    }

    @Test
    void sharesAlwaysMakeAHundred() {
        var random = new Random(6);
        for (var number = 0; number < 2_000; number++) {
            var numbers = new TreeMap<String, Long>();
            for (var grade : List.of("优", "良", "中", "差")) {
                numbers.put(grade, (long) random.nextInt(random.nextBoolean() ? 5 : 1_000_000));
            }
            var sum = Shares.of(numbers).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var any = numbers.values().stream().anyMatch(each -> each > 0);
            assertThat(sum).as("%s", numbers).isEqualByComparingTo(any ? "100" : "0");
        }
    }

    @Test
    void staysWithinItsBoundsWhateverTheScores() {
        var random = new Random(7);
        for (var number = 0; number < 500; number++) {
            var scores = random.ints(1 + random.nextInt(30), 0, 10_001)
                    .mapToObj(each -> BigDecimal.valueOf(each, 2).toPlainString())
                    .toList();
            var rollup = Chaoyang.rollup(scores.size(), scores.size(), scores, "1", "1", scores.size());
            assertThat(rollup.mean().orElseThrow())
                    .isBetween(rollup.minimum().orElseThrow(), rollup.maximum().orElseThrow());
            assertThat(rollup.deviation().orElseThrow()).isBetween(BigDecimal.ZERO, new BigDecimal("50.00"));
        }
    }
}
