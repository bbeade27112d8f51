package org.jiheng.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void keepsThousandsApart() {
        assertThat(Numerals.count(1_000_000)).isEqualTo("1,000,000");
        assertThat(Numerals.money(new BigDecimal("250449717.40"))).isEqualTo("25,044.97");
    }

    @Test
    void roundsHalvesUpAsPeopleDo() {
        assertThat(Numerals.mean(Optional.of(new BigDecimal("93.425")))).isEqualTo("93.43");
        assertThat(Numerals.rate(Optional.of(new BigDecimal("95.465")))).isEqualTo("95.47%");
        assertThat(Numerals.share(1, 3)).isEqualTo("33.3%");
    }

    @Test
    void writesPointsAsShortAsTheyAreAndExactlyWhereTheyStandBelowOthers() {
        assertThat(Numerals.points(new BigDecimal("42.50"))).isEqualTo("42.5");
        assertThat(Numerals.points(new BigDecimal("69.00"))).isEqualTo("69");
        assertThat(Numerals.exactly(new BigDecimal("69"))).isEqualTo("69.00");
    }

    @Test
    void writesTwoDashesWhereThereIsNothingToDivideBy() {
        assertThat(Numerals.share(0, 0)).isEqualTo("--");
        assertThat(Numerals.mean(Optional.empty())).isEqualTo("--");
        assertThat(Numerals.rate(Optional.empty())).isEqualTo("--");
        assertThat(Numerals.money(Optional.empty())).isEqualTo("--");
    }
}
