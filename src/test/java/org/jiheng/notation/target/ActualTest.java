package org.jiheng.notation.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jiheng.notation.figure.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActualTest {

    @ParameterizedTest
    @CsvSource({
        "≤492万元,4920000元,4920000,4920000",
        "≤492万元,492,4920000,4920000",
        "≥1.2万人,11999人,12000,11999",
        "≥90%,901‰,900,901",
        "≥90%,≥90%,900,900",
        "12500名,12166人,12500,12166",
        "≤2小时,90分钟,7200,5400",
        "≥530元/人*月,0.0583万元/人·月,530,583.0000",
        "≥5公里,4800米,5000000,4800000",
        "7工作日,6个工作日,7,6",
        "2024.12,2024.12,2024.12,2024.12"
    })
    void comparesFiguresOfOneKindInTheirPlainUnit(String target, String actual, String wanted, String reached) {
        var promised = Target.read(target, target.startsWith("2024") ? Hint.NONE.choosing("QUANTITY") : Hint.NONE);
        var pair = Actual.read(actual, promised).beside(promised).orElseThrow();
        assertThat(pair.target().number()).isEqualByComparingTo(wanted);
        assertThat(pair.actual().number()).isEqualByComparingTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "100%,1000件",
        "≥735人次,735人",
        "3000元/人,3000元",
        "≤7工作日,7天",
        "5个百分点,5%",
        "≥90%,达成预期指标",
        "畅通,100%",
        "2021年12月31日,100%"
    })
    void doesNotCompareWhatIsOfTwoKinds(String target, String actual) {
        var promised = Target.read(target, Hint.NONE);
        assertThat(Actual.read(actual, promised).beside(promised)).isEmpty();
    }

    @Test
    void givesABareNumberTheUnitOfItsTargetAndSaysSo() {
        var target = Target.read("≧735人次", Hint.NONE);
        var actual = Actual.read("735", target);
        assertThat(actual.unitAssumed()).isTrue();
        assertThat(actual.written()).isEqualTo("735 人次");
        assertThat(Actual.read("735人次", target).unitAssumed()).isFalse();
        assertThat(Actual.read("735", Target.read("700", Hint.NONE)).unitAssumed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2021年12月31日前,2021年12月31日,true",
        "2021年12月31日前,2022年1月1日,false",
        "2021年12月31日,12月30日,true",
        "9月前,8月,true",
        "9月前,9月,false",
        "12月底到位,12月,true",
        "第三季度前,6月30日,true",
        "第三季度前,7月1日,false",
        "2021.1.1-12.31,2021.1.1-12.31,true",
        "2021年底,2022年1月,false"
    })
    void tellsWhetherADayWasInTime(String target, String actual, boolean inTime) {
        var promised = Target.read(target, Hint.NONE);
        var day = Actual.read(actual, promised).day(2021).orElseThrow();
        var term = promised.term().orElseThrow();
        assertThat(term.kept(day, promised.operator().orElse(Operator.AT_MOST), 2021))
                .isEqualTo(inTime);
    }

    @Test
    void takesTheLastDayOfWhatIsNamed() {
        assertThat(Target.read("2024年2月", Hint.NONE).term().orElseThrow().due().lastDay(2021))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Target.read("2月", Hint.NONE).term().orElseThrow().due().lastDay(2023))
                .isEqualTo(LocalDate.of(2023, 2, 28));
    }
}
