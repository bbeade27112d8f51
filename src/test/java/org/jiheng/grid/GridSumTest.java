package org.jiheng.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridSumTest {

    private static final Words WORDS = Words.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90     | 100 | 合计 90 / 100，还差 10",
                "100.00 | 100 | 合计 100 / 100",
                "99.99  | 100 | 合计 99.99 / 100，还差 0.01",
                "100.01 | 100 | 合计 100.01 / 100，超出 0.01",
                "0.00   | 100 | 合计 0 / 100，还差 100",
                "       | 100 | 合计 — / 100",
                "90     |     | 合计 90",
                "       |     | 合计 —"
            })
    void saysHowFarTheSumIsFromWhatItShouldBe(BigDecimal sum, BigDecimal wanted, String words) {
        assertThat(WORDS.in(Language.ZH, GridSum.total("sum.total", sum, wanted).text()))
                .isEqualTo(words);
        assertThat(WORDS.in(
                        Language.ZH, GridSum.subtotal("sum.output", sum, wanted).text()))
                .isEqualTo(words.replace("合计", "小计"));
    }
}
