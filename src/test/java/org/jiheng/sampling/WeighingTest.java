package org.jiheng.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.sampling.weighing.Facts;
import org.jiheng.sampling.weighing.Reason;
import org.jiheng.sampling.weighing.Weighing;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighingTest {

    private static final Words WORDS = Words.load();

    /** Rows as {@code weight/score/completion}, and optionally {@code ~weight/completion} for the year before. */
    private static List<Facts.Row> rows(String written) {
        return Arrays.stream(written.split(" ")).map(WeighingTest::row).toList();
    }

    private static Facts.Row row(String written) {
        var parts = written.split("~");
        var now = parts[0].split("/");
        var before = parts.length == 1
                ? Optional.<Facts.Before>empty()
                : Optional.of(new Facts.Before(
                        "bbbb", new BigDecimal(parts[1].split("/")[0]), number(parts[1].split("/")[1]), true));
        return new Facts.Row(
                "aaaa",
                "维修面积",
                new BigDecimal(now[0]),
                number(now[1]),
                number(now[2]),
                now[2].equals("词"),
                Optional.empty(),
                before);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9.]+") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Facts facts(String total, String rate, String annual, String middle, String rows) {
        return new Facts(
                "/evaluations/7",
                new BigDecimal(total),
                true,
                number(annual),
                number(middle),
                number(rate),
                rows(rows),
                List.of(),
                "/evaluations/5",
                "/targets/6");
    }

    private static String told(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.strength() + " " + WORDS.in(Language.ZH, reason.words()))
                .collect(Collectors.joining("；"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # total | rate  | annual  | middle  | rows                         | told
            100     | 100   | 3000000 | 1000000 | 50/50/100 40/40/100          | 50 2 项指标全部满分，总分 100；预算 300.00 万元，高于本部门项目中位数 100.00 万元
            100     | 100   | 1000000 | 1000000 | 50/50/100 40/40/100          | 30 2 项指标全部满分，总分 100
            100     | 100   | -       | -       | 50/50/100 40/40/100          | 30 2 项指标全部满分，总分 100
            94      | 40    | 1       | 1       | 50/50/100 40/40/100          | 40 指标得分率 100.00%，预算执行率 40.00%，相差 60.00 个百分点
            88      | 70    | 1       | 1       | 50/45/90 40/36/90            | 20 指标得分率 90.00%，预算执行率 70.00%，相差 20.00 个百分点
            88      | 70.01 | 1       | 1       | 50/45/90 40/36/90            | ''
            95      | 100   | 1       | 1       | 50/50/145 40/35/88           | ''
            95      | 100   | 1       | 1       | 50/50/145~50/150 40/35/88    | 20 维修面积：完成目标的 145.00%，上年 150.00%，目标可能定得偏低
            95      | 100   | 1       | 1       | 50/50/145~50/129.9 40/35/88  | ''
            98      | 100   | 1       | 1       | 50/48/145 40/40/130          | 35 2 项定量指标全部大幅超额，最低也完成 130.00%
            95      | 100   | 1       | 1       | 30/30/100~20/100 60/55/92    | 20 维修面积：分值由上年的 20 提高到 30，完成 100.00%
            95      | 100   | 1       | 1       | 30/30/100~26/100 60/55/92    | ''
            85      | 100   | 1       | 1       | 30/25/83~20/100 60/60/100    | ''
            95      | 100   | 1       | 1       | 10/10/词 20/20/词 60/55/92   | 10 2 项定性指标全部满分
            95      | 100   | 1       | 1       | 10/10/词~10/词 80/75/92      | 15 1 项定性指标今年和上年全部满分
            95      | 100   | 1       | 1       | 10/10/词 80/75/92            | ''
            """)
    void saysWhatSpeaksForALookAndHowMuch(
            String total, String rate, String annual, String middle, String rows, String told) {
        assertThat(told(new Weighing(facts(total, rate, annual, middle, rows)).reasons()))
                .isEqualTo(told);
    }

    @Test
    void takesTheWorstOfWhatTheCheckFound() {
        var facts = new Facts(
                "/evaluations/7",
                new BigDecimal("90"),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(
                        new Facts.Told("F-01", "year_done", "58%", "/papers/7/copied"),
                        new Facts.Told("F-01", "problems", "92%", "/papers/7/copied"),
                        new Facts.Told("B-12", "i.aaaa.score", "抽查频率不足", "")),
                "",
                "");
        var reasons = new Weighing(facts).reasons();
        assertThat(told(reasons)).isEqualTo("33 一段文字有 92% 与其他材料相同；25 写了问题却未扣分：“抽查频率不足”");
        assertThat(reasons.get(0).here(facts.paper())).isEqualTo("/evaluations/7#f-c.problems");
        assertThat(reasons.get(0).elsewhere()).isEqualTo("/papers/7/copied");
        assertThat(Weighing.strength(reasons)).isEqualTo(58);
    }

    @Test
    void comparesWithTheApprovedWeightFirst() {
        var row = new Facts.Row(
                "aaaa",
                "维修面积",
                new BigDecimal("40"),
                number("40"),
                number("110"),
                false,
                number("20"),
                Optional.of(new Facts.Before("bbbb", new BigDecimal("10"), number("100"), true)));
        var facts = new Facts(
                "/evaluations/7",
                new BigDecimal("95"),
                true,
                Optional.empty(),
                Optional.empty(),
                number("100"),
                List.of(row, row("50/45/90")),
                List.of(),
                "/evaluations/5",
                "/targets/6");
        var reasons = new Weighing(facts).reasons();
        assertThat(told(reasons)).isEqualTo("40 维修面积：分值由批复的 20 提高到 40，完成 110.00%");
        assertThat(reasons.get(0).elsewhere()).isEqualTo("/targets/6#f-c.i.aaaa.weight");
    }

    @Test
    void findsNothingInAnHonestPaper() {
        assertThat(new Weighing(facts("91.5", "92.3", "1", "1", "50/47/94~50/97 40/36/90~40/88 10/8.5/词~10/词"))
                        .reasons())
                .isEmpty();
    }
}
