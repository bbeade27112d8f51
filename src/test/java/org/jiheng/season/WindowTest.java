package org.jiheng.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final Words WORDS = Words.load();

    /** 1 March to 31 March, warned of from the 21st. */
    private static Window march(boolean closedEarly, LocalDate today) {
        return window("2025-03-01", "2025-03-21", "2025-03-31", closedEarly, today);
    }

    private static Window window(String opens, String warns, String closes, boolean closedEarly, LocalDate today) {
        return new Window(
                1,
                SeasonKind.DECLARATION,
                2025,
                0,
                12,
                LocalDate.parse(opens),
                LocalDate.parse(warns),
                LocalDate.parse(closes),
                closedEarly,
                closedEarly ? "预算提前批复" : "",
                false,
                today);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, NOT_OPEN, 31",
        "2025-03-01, OPEN,     30",
        "2025-03-20, OPEN,     11",
        "2025-03-21, CLOSING,  10",
        "2025-03-31, CLOSING,  0",
        "2025-04-01, CLOSED,   -1",
        "2038-01-20, CLOSED,   -4678",
        "2024-02-29, NOT_OPEN, 396"
    })
    void standsByTheDay(LocalDate day, Stand stand, long left) {
        var window = march(false, day);
        assertThat(window.stand()).isEqualTo(stand);
        assertThat(window.daysLeft()).isEqualTo(left);
        assertThat(window.admits()).isEqualTo(stand == Stand.OPEN || stand == Stand.CLOSING);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01"})
    void standsClosedOnEveryDayOnceItWasClosedEarly(LocalDate day) {
        assertThat(march(true, day).stand()).isEqualTo(Stand.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09", "2025-03-10", "2025-03-12", "2025-03-15", "2025-03-16"})
    void isNeverOpenWhereDepartmentAndBureauDoNotMeet(LocalDate day) {
        var window = window("2025-03-15", "2025-03-15", "2025-03-10", false, day);
        assertThat(window.stand()).isEqualTo(Stand.CLOSED);
        assertThat(WORDS.in(Language.ZH, window.words())).contains("没有财政和部门都开放的日子");
    }

    @Test
    void standsOpenForTheOneDayItHas() {
        var day = LocalDate.parse("2024-02-29");
        var window = window("2024-02-29", "2024-02-29", "2024-02-29", false, day);
        assertThat(window.stand()).isEqualTo(Stand.CLOSING);
        assertThat(window.stand(day.minusDays(1))).isEqualTo(Stand.NOT_OPEN);
        assertThat(window.stand(day.plusDays(1))).isEqualTo(Stand.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, 目标申报 2025-03-01 开放：现在可以填写，作为草稿保存，开放后提交",
        "2025-03-19, '目标申报 2025-03-31 截止，还有 12 天'",
        "2025-03-30, 目标申报 明天（2025-03-31）截止",
        "2025-03-31, 目标申报 今天（2025-03-31）截止",
        "2025-04-01, '目标申报已于 2025-03-31 截止：仍可填写，作为草稿保存，不能提交'"
    })
    void saysHowItStands(LocalDate day, String words) {
        assertThat(WORDS.in(Language.ZH, march(false, day).words())).isEqualTo(words);
    }

    @Test
    void saysWhyItWasClosedEarly() {
        var words = march(true, LocalDate.parse("2025-03-05")).words();
        assertThat(WORDS.in(Language.ZH, words)).isEqualTo("目标申报 已提前截止（预算提前批复）：仍可填写，作为草稿保存，不能提交");
        assertThat(WORDS.in(Language.EN, words)).startsWith("Target declaration was closed early");
    }

    @Test
    void saysWhoOpensWhatNobodySet() {
        assertThat(WORDS.in(Language.ZH, Window.unset(SeasonKind.SELF_EVALUATION, 2025, "东区")))
                .isEqualTo("2025年绩效自评尚未开放，由东区财政绩效科开放。可以填写，作为草稿保存，暂时不能提交。");
    }
}
