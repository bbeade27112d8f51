package org.jiheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDayTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, 2024-12-31",
        "2024年, 2024, 2024-12-31",
        "2024-2, 2024-02, 2024-02-29",
        "2024年3月, 2024-03, 2024-03-31",
        "202403, 2024-03, 2024-03-31",
        "２０２４．３, 2024-03, 2024-03-31",
        "2024-3-1, 2024-03-01, 2024-03-01",
        "20240229, 2024-02-29, 2024-02-29"
    })
    void keepsHowMuchOfTheDayIsKnown(String typed, String written, String last) {
        var day = RoughDay.read(typed).orElseThrow();
        assertThat(day).hasToString(written);
        assertThat(day.last()).hasToString(last);
        assertThat(RoughDay.read(day.toString())).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-00", "2023-02-29", "1900", "9999-01-01", "三月", "2024-03-01-01"})
    void isNothingWhenNoDayIsMeant(String typed) {
        assertThat(RoughDay.read(typed)).isEmpty();
    }
}
