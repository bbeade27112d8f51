package org.jiheng.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jiheng.web.HostileTexts;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightTest {

    @ParameterizedTest
    @CsvSource({"15,15", "15分,15", "１５,15", "15%,15", "3.71,3.71", "0,0", "100,100", "10.50,10.50"})
    void readsWeightsAsPeopleWriteThem(String text, BigDecimal points) {
        assertThat(Weight.read(text)).isEqualTo(new Weight(Optional.of(points), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "100.01,分值不超过 100",
        "3.333,分值最多保留两位小数",
        "-5,分值用 0 到 100 的数字填写，如 15",
        "十五,分值用 0 到 100 的数字填写，如 15",
        "1e1,分值用 0 到 100 的数字填写，如 15",
        "15个,分值用 0 到 100 的数字填写，如 15"
    })
    void saysWhichWeightToWrite(String text, String words) {
        assertThat(Words.load().in(Language.ZH, Weight.read(text).fault().orElseThrow()))
                .isEqualTo(words);
    }

    @Test
    void addsTenTenthsToExactlyOne() {
        var tenths = Collections.nCopies(10, Weight.read("0.1"));
        assertThat(Weight.sum(tenths)).isEqualByComparingTo("1");
        assertThat(Weight.written(Weight.sum(tenths))).isEqualTo("1");
        assertThat(Weight.sum(List.of(Weight.read(""), Weight.read("x"), Weight.read("3.71"))))
                .isEqualByComparingTo("3.71");
    }

    @Test
    void isNeverThrownOffByHostileTexts() {
        HostileTexts.ALL.forEach(Weight::read);
    }
}
