package org.jiheng.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.notation.MoneyUnit.WAN_YUAN;
import static org.jiheng.notation.MoneyUnit.YI_YUAN;
import static org.jiheng.notation.MoneyUnit.YUAN;

import java.math.BigDecimal;
import java.util.Random;
import org.jiheng.web.HostileTexts;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static final Words WORDS = Words.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            492          | WAN_YUAN | 4920000.00
            492.00       | WAN_YUAN | 4920000.00
            492.         | WAN_YUAN | 4920000.00
            .5           | WAN_YUAN | 5000.00
            492万        | WAN_YUAN | 4920000.00
            492万元      | WAN_YUAN | 4920000.00
            492 万元     | YUAN     | 4920000.00
            492万元整    | YUAN     | 4920000.00
            4920000元    | WAN_YUAN | 4920000.00
            4920000      | YUAN     | 4920000.00
            5453.679982  | WAN_YUAN | 54536799.82
            １２３．４５ | YUAN     | 123.45
            １２３       | WAN_YUAN | 1230000.00
            ４９２万元   | YUAN     | 4920000.00
            1,234.5      | YUAN     | 1234.50
            1，234.5     | YUAN     | 1234.50
            1 234        | YUAN     | 1234.00
            12 345 678   | YUAN     | 12345678.00
            330,000.00   | YUAN     | 330000.00
            ￥1,200元    | YUAN     | 1200.00
            人民币492万元| YUAN     | 4920000.00
            1.5亿元      | WAN_YUAN | 150000000.00
            2            | YI_YUAN  | 200000000.00
            0            | YUAN     | 0.00
            0.00         | WAN_YUAN | 0.00
            00012        | YUAN     | 12.00
            1.2000000    | YUAN     | 1.20
            90000000000000 | YUAN   | 90000000000000.00
            """)
    void readsWhatPeopleWriteExactly(String text, MoneyUnit unit, String yuan) {
        var amount = Amount.read(text, unit);
        assertThat(amount.fault()).isEmpty();
        assertThat(amount.yuan()).contains(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            四百九十二       | 金额用阿拉伯数字填写，如 492
            肆佰玖拾贰万元整 | 金额用阿拉伯数字填写，如 492
            -1               | 金额填写 0 或者更大的数
            -0               | 金额填写 0 或者更大的数
            −492万           | 金额填写 0 或者更大的数
            9e15             | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            1e308            | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            1e3              | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            NaN              | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            Infinity         | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            0x10             | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            ٣                | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            无               | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            492美元          | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            490-492          | 用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            1,2,3            | 小数点最多一个，千分位逗号每三位一个或者不写，如 1,234.56
            1,23             | 小数点最多一个，千分位逗号每三位一个或者不写，如 1,234.56
            1,2345           | 小数点最多一个，千分位逗号每三位一个或者不写，如 1,234.56
            1.2.3            | 小数点最多一个，千分位逗号每三位一个或者不写，如 1,234.56
            12 34            | 小数点最多一个，千分位逗号每三位一个或者不写，如 1,234.56
            0.0000001        | 小数不超过 6 位，精确到分
            1.2345678        | 小数不超过 6 位，精确到分
            1.234元          | 小数不超过 2 位，精确到分
            9000000001       | 金额不超过 90,000,000,000,000.00 元，请改写
            """)
    void saysWhatToWriteInsteadOfWhatItCannotRead(String text, String words) {
        var amount = Amount.read(text, WAN_YUAN);
        assertThat(amount.yuan()).isEmpty();
        assertThat(amount.fault().map(AmountTest::chinese)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "-", "--", "—", "——", "–", "/", "\u200B\uFEFF"})
    void takesABlankAndADashForNothingWhichIsNotZero(String text) {
        assertThat(Amount.read(text, WAN_YUAN).blank()).isTrue();
        assertThat(Weight.read(text).blank()).isTrue();
        assertThat(Amount.read("0", WAN_YUAN).blank()).isFalse();
    }

    @Test
    void echoesTheYuan() {
        assertThat(Amount.read("492", WAN_YUAN).echo().map(AmountTest::chinese)).contains("＝ 4,920,000.00 元");
        assertThat(WORDS.in(Language.EN, Amount.read("492", WAN_YUAN).echo().orElseThrow()))
                .isEqualTo("= 4,920,000.00 yuan");
        assertThat(Amount.read("--", WAN_YUAN).echo()).isEmpty();
    }

    @Test
    void pointsAtUnitsThatSeemMixedUpWithoutChangingTheAmount() {
        var small = Amount.read("492.00元", WAN_YUAN);
        assertThat(small.yuan()).contains(new BigDecimal("492.00"));
        assertThat(small.note().map(AmountTest::chinese)).contains("读作 492.00 元，即 0.0492 万元，请核对单位");
        var large = Amount.read("4920000", WAN_YUAN);
        assertThat(large.yuan()).contains(new BigDecimal("49200000000.00"));
        assertThat(large.note().map(AmountTest::chinese)).contains("本栏以万元为单位，读作 49,200,000,000.00 元，请核对单位");
        assertThat(Amount.read("4920000元", WAN_YUAN).note()).isEmpty();
        assertThat(Amount.read("492元", YUAN).note()).isEmpty();
        assertThat(Amount.read("492", WAN_YUAN).note()).isEmpty();
    }

    @Test
    void writesYuanInAnyUnitExactly() {
        var yuan = new BigDecimal("54536799.82");
        assertThat(WAN_YUAN.written(yuan)).isEqualTo("5,453.679982");
        assertThat(WAN_YUAN.typed(yuan)).isEqualTo("5453.679982");
        assertThat(WAN_YUAN.written(new BigDecimal("4920000.00"))).isEqualTo("492.00");
        assertThat(YI_YUAN.written(yuan)).isEqualTo("0.5453679982");
        assertThat(YUAN.written(yuan)).isEqualTo("54,536,799.82");
    }

    @Test
    void readsWhatItWroteItselfToTheLastCent() {
        var dice = new Random(7);
        for (var n = 0; n < 2_000; n++) {
            var yuan = BigDecimal.valueOf(dice.nextLong(9_000_000_000_000_000L), 2);
            for (var unit : MoneyUnit.values()) {
                assertThat(Amount.read(unit.written(yuan), unit).yuan()).contains(yuan);
                assertThat(Amount.read(unit.typed(yuan), unit).yuan()).contains(yuan);
            }
        }
    }

    @Test
    void answersEveryHostileTextWithAnAmountOrWords() {
        for (var text : HostileTexts.ALL) {
            var amount = Amount.read(text, WAN_YUAN);
            assertThat(amount.blank()
                            || amount.yuan().isPresent() != amount.fault().isPresent())
                    .isTrue();
        }
        assertThat(Amount.read("9".repeat(400), YUAN).fault().map(AmountTest::chinese))
                .contains("金额不超过 90,000,000,000,000.00 元，请改写");
    }

    private static String chinese(Say say) {
        return WORDS.in(Language.ZH, say);
    }
}
