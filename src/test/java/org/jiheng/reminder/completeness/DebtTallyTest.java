package org.jiheng.reminder.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtTallyTest {

    @ParameterizedTest
    @CsvSource({"13, 12, 7.7", "11, 9, 18.2", "3, 2, 33.3", "4, 0, 100", "100000, 1, 99.9", "5, 5, 0", "0, 0, 0"})
    void roundsAsTheBoardDoesButSaysAllOnlyOfAll(long expected, long missing, String percent) {
        assertThat(new DebtTally(expected, missing, Map.of(), 0, missing, 1).percent())
                .isEqualTo(percent);
    }
}
