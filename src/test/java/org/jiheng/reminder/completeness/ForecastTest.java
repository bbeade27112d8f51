package org.jiheng.reminder.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told for March 2026, whose 2nd, 9th, 16th, 23rd and 30th are Mondays. */
class ForecastTest {

    private static final Words WORDS = Words.load();
    private static final Optional<Forecast.Span> MARCH = Optional.of(span("2026-03-02", "2026-03-31"));

    private static Forecast.Span span(String opens, String closes) {
        return new Forecast.Span(LocalDate.parse(opens), LocalDate.parse(closes));
    }

    /** {@code 16:4 17:4} means four on the 16th and four on the 17th. */
    private static Map<LocalDate, Long> came(String days) {
        var came = new TreeMap<LocalDate, Long>();
        for (var day : days.isEmpty() ? new String[0] : days.split(" ")) {
            var parts = day.split(":");
            came.put(LocalDate.of(2026, 3, 1).plusDays(Long.parseLong(parts[0]) - 1), Long.parseLong(parts[1]));
        }
        return came;
    }

    private static String told(String today, Optional<Forecast.Span> span, long expected, long filed, String days) {
        return WORDS.in(
                Language.ZH, new Forecast(LocalDate.parse(today), span, expected, filed, came(days)).sentence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # today      | expected | filed | came in                       | told
            2026-03-23   | 57       | 23    | 16:4 17:4 18:4 19:4 20:4      | 按最近 5 个工作日每天 4 份（周一至周五，未考虑法定节假日），到 2026-03-31 预计 51/57
            2026-03-23   | 57       | 27    | 16:4 17:4 18:4 19:4 20:4 23:4 | 按最近 5 个工作日每天 4 份（周一至周五，未考虑法定节假日），到 2026-03-31 预计 51/57
            2026-03-22   | 57       | 23    | 16:4 17:4 18:4 19:4 20:4      | 按最近 5 个工作日每天 4 份（周一至周五，未考虑法定节假日），到 2026-03-31 预计 51/57
            2026-03-23   | 57       | 29    | 16:4 17:4 18:4 19:4 20:4 21:6 | 按最近 5 个工作日每天 5.2 份（周一至周五，未考虑法定节假日），到 2026-03-31 预计 57/57
            2026-03-23   | 57       | 40    | 9:20 16:8 17:8 18:8 19:8 20:8 | 按最近 5 个工作日每天 8 份（周一至周五，未考虑法定节假日），到 2026-03-31 预计 57/57
            2026-03-31   | 57       | 30    | 24:3 25:0 26:0 27:0 30:0      | 按最近 5 个工作日每天 0.6 份（周一至周五，未考虑法定节假日），到 2026-03-31 预计 31/57
            2026-03-05   | 57       | 6     | 2:1 3:2 4:3                   | 按最近 3 个工作日每天 2 份（周一至周五，未考虑法定节假日），到 2026-03-31 预计 44/57
            2026-03-23   | 57       | 9     | 3:9                           | 最近 5 个工作日（周一至周五，未考虑法定节假日）没有新报送；照此到 2026-03-31 仍为 9/57
            2026-03-23   | 57       | 0     | ''                            | 最近 5 个工作日（周一至周五，未考虑法定节假日）没有新报送；照此到 2026-03-31 仍为 0/57
            2026-04-02   | 57       | 0     | ''                            | 已于 2026-03-31 截止：截止时已报 0/57，之后补报 0
            2026-04-02   | 57       | 57    | 31:57                         | 已全部报送，截止日 2026-03-31
            2026-03-31   | 57       | 30    | 24:0 31:30                    | 最近 5 个工作日（周一至周五，未考虑法定节假日）没有新报送；照此到 2026-03-31 仍为 30/57
            2026-03-03   | 57       | 5     | 2:5                           | 开始不足两个工作日，暂不预测；已报 5/57，截止日 2026-03-31
            2026-03-01   | 57       | 0     | ''                            | 填报时间 2026-03-02 至 2026-03-31，尚未开始，无法预测
            2026-04-02   | 57       | 50    | 30:40 31:7 32:3               | 已于 2026-03-31 截止：截止时已报 47/57，之后补报 3
            2026-03-23   | 57       | 57    | 16:57                         | 已全部报送，截止日 2026-03-31
            """)
    void tellsWhereThePaceLeads(String today, long expected, long filed, String days, String told) {
        assertThat(told(today, MARCH, expected, filed, days)).isEqualTo(told);
    }

    @Test
    void saysThatNothingIsKnownWithoutAWindow() {
        assertThat(told("2026-03-10", Optional.empty(), 57, 3, "9:3")).isEqualTo("尚未设置填报时间，无法预测");
    }

    @Test
    void neverForeseesMoreThanAreAskedForNorFewerThanAreThere() {
        for (var filed = 0; filed <= 57; filed++) {
            for (var today = 2; today <= 31; today++) {
                var forecast = new Forecast(
                        LocalDate.of(2026, 3, today), MARCH, 57, filed, Map.of(LocalDate.of(2026, 3, 2), (long) filed));
                assertThat(forecast.reached(filed, 5, MARCH.orElseThrow())).isBetween((long) filed, 57L);
            }
        }
    }
}
