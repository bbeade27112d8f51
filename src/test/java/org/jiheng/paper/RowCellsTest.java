package org.jiheng.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-2", "17.5", "1.00390625"})
    void standsWhereItsPlaceSays(String place) {
        assertThat(cells(place).row("i", "aaaa").orElseThrow().place()).isEqualByComparingTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E2147483647", "1e999999", "1e-2147483647", "NaN", "", "1.", "一"})
    void standsFirstWhenItsPlaceIsNone(String place) {
        assertThat(cells(place).lastPlace("i").add(BigDecimal.ONE).toPlainString())
                .isEqualTo("1");
    }

    private static Cells cells(String place) {
        return Cells.of(Map.of("i.aaaa.level3", "养护里程", "i.aaaa.at", place));
    }
}
