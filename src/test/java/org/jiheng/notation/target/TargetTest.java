package org.jiheng.notation.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Operator;
import org.jiheng.web.HostileTexts;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static final Words WORDS = Words.load();
    private static final Hint COST = Hint.of("产出指标", "成本指标");
    private static final String PIECES = "≥≤<>=≧═％%‰0123456789.,，-—~至到（）()年月日前底内以上以下不低于超过少于控制在约每均人次个万亿元/*·季度半 \t及时无涉";

    @ParameterizedTest(name = "{0} ({1})")
    @CsvFileSource(resources = "/notation/targets.csv", numLinesToSkip = 1)
    void readsWhatUnitsPublished(
            String text,
            String hint,
            Kind kind,
            String operator,
            String value,
            String unit,
            String assumed,
            String reading) {
        var target = Target.read(text, hint.equals("cost") ? COST : Hint.NONE);
        assertThat(target.kind()).isEqualTo(kind);
        assertThat(target.operator().map(Operator::sign).orElse("-")).isEqualTo(operator);
        assertThat(orDash(target.value())).isEqualTo(value);
        assertThat(orDash(target.unit())).isEqualTo(unit);
        assertThat(target.assumed().map(Enum::name).orElse("-")).isEqualTo(assumed);
        assertThat(chinese(target.reading())).isEqualTo(reading);
        assertThat(target.fault().isPresent()).isEqualTo(kind == Kind.UNREADABLE);
        assertThat(target.overruled()).isFalse();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String chinese(Say say) {
        return WORDS.in(Language.ZH, say);
    }

    @Test
    void readsInBothLanguages() {
        assertThat(english("≥90%", Hint.NONE)).isEqualTo("at least 90 %");
        assertThat(english("492", COST)).isEqualTo("no direction written; for a cost taken for at most 492");
        assertThat(english("9月前", Hint.NONE)).isEqualTo("before month 9");
        assertThat(english("2025年底", Hint.NONE)).isEqualTo("no later than the end of 2025");
        assertThat(english("无", Hint.NONE)).isEqualTo("“无” is taken for not applicable; write 0 if none may occur");
    }

    private static String english(String text, Hint hint) {
        return WORDS.in(Language.EN, Target.read(text, hint).reading());
    }

    @ParameterizedTest
    @CsvSource({
        "492万元,≤,QUANTITY,≤,492,不超过 492 万元",
        "同比增长5%以上,≥,QUANTITY,≥,5,不低于 5 %",
        "90%-95%,≥,QUANTITY,≥,90,不低于 90 %",
        "90%-95%,≤,QUANTITY,≤,95,不超过 95 %",
        "≥90%,=,QUANTITY,=,90,等于 90 %",
        "2024.12,QUANTITY,QUANTITY,-,2024.12,未写方向，理解为不低于 2024.12",
        "100%,QUALITATIVE,QUALITATIVE,-,100%,定性：100%",
        "无,QUALITATIVE,QUALITATIVE,-,无,定性：无",
        "≥90%,NOT_APPLICABLE,NOT_APPLICABLE,-,-,不涉及",
        "及时,≥,UNREADABLE,-,及时,写一个带单位的数值，如 90%，或者把“≥”改为定性",
        "及时,DATE,UNREADABLE,-,及时,填写日期，如 2021-12-31 或者 12月底前",
        "≥90%,UNREADABLE,QUANTITY,≥,90,不低于 90 %",
        "≥90%,drop table,QUANTITY,≥,90,不低于 90 %"
    })
    void letsTheFillerOverruleTheReading(
            String text, String chosen, Kind kind, String operator, String value, String reading) {
        var target = Target.read(text, Hint.NONE.choosing(chosen));
        assertThat(target.kind()).isEqualTo(kind);
        assertThat(target.operator().map(Operator::sign).orElse("-")).isEqualTo(operator);
        assertThat(orDash(target.value())).isEqualTo(value);
        assertThat(chinese(target.reading())).isEqualTo(reading);
    }

    @Test
    void saysWhichWayIsBetter() {
        assertThat(Target.read("≥90%", Hint.NONE).direction()).contains(Direction.HIGHER);
        assertThat(Target.read("≤90%", Hint.NONE).direction()).contains(Direction.LOWER);
        assertThat(Target.read("492", COST).direction()).contains(Direction.LOWER);
        assertThat(Target.read("=90%", Hint.NONE).direction()).isEmpty();
        assertThat(Target.read("90%-95%", Hint.NONE).direction()).isEmpty();
        assertThat(Target.read("畅通", Hint.NONE).direction()).isEmpty();
    }

    @Test
    void keepsWordsAsTheyWereTyped() {
        assertThat(Target.read(" 优秀率≥30%，\n合格率100%\u200B ", Hint.NONE).value()).isEqualTo("优秀率≥30%， 合格率100%");
    }

    @Test
    void answersEveryTextQuicklyAndNeverThrows() {
        var dice = new Random(11);
        for (var n = 0; n < 30_000; n++) {
            check(scribble(dice, dice.nextInt(24)));
        }
        HostileTexts.ALL.forEach(TargetTest::check);
        for (var piece :
                new String[] {"9", "，", "不", "≥", "1,", "- ", "(", "每人", "9月", "1.", "至", "超过9", " ", "无", "/", "万"}) {
            var long2000 = piece.repeat(2_000 / piece.length());
            check(long2000);
            assertThat(fastestMillisOf(long2000)).as(piece).isLessThan(5);
        }
    }

    private static String scribble(Random dice, int length) {
        var text = new StringBuilder();
        for (var at = 0; at < length; at++) {
            text.append(PIECES.charAt(dice.nextInt(PIECES.length())));
        }
        return text.toString();
    }

    private static void check(String text) {
        for (var hint :
                new Hint[] {Hint.NONE, COST, COST.choosing("≥"), COST.choosing("DATE"), COST.choosing("QUALITATIVE")}) {
            var target = Target.read(text, hint);
            assertThat(target.fault().isPresent()).isEqualTo(target.is(Kind.UNREADABLE));
            assertThat(target.figure().isPresent()).isEqualTo(target.is(Kind.QUANTITY));
            assertThat(target.term().isPresent()).isEqualTo(target.is(Kind.DATE));
            assertThat(chinese(target.reading())).isNotBlank();
            Actual.read(text, target).beside(target);
        }
    }

    private static double fastestMillisOf(String text) {
        var fastest = Double.MAX_VALUE;
        for (var n = 0; n < 5; n++) {
            var start = System.nanoTime();
            Target.read(text, Hint.NONE);
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
        }
        return fastest;
    }

    @Test
    void readsItsOwnSignsInEveryWidth() {
        for (var operator : Operator.values()) {
            var wide = "%s９０．５％".formatted(operator.sign());
            assertThat(Target.read(wide, Hint.NONE).operator()).contains(operator);
            assertThat(Target.read(wide.toLowerCase(Locale.ROOT), Hint.NONE).value())
                    .isEqualTo("90.5");
        }
    }
}
