package org.jiheng.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiheng.dashboard.figure.Sample;
import org.jiheng.ledger.Sums;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final Words WORDS = Words.load();
    private static final BlockNames NAMES = new BlockNames(Map.of(
            "OUTPUT", "产出指标",
            "OUTPUT/QUANTITY", "数量指标",
            "OUTPUT/COST", "成本指标",
            "SATISFACTION", "满意度",
            "SATISFACTION/SATISFACTION", "满意度"));

    private static Chart chart(String name, Sums sums) {
        return Charts.of(sums, Sample.ROWS, NAMES, List.of("优", "良", "中", "差")).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String title(Chart chart) {
        return WORDS.in(Language.ZH, chart.title());
    }

    @Test
    void drawsNothingWhereNothingIsCounted() {
        assertThat(Charts.of(Sample.nothing(), Sample.ROWS, NAMES, List.of())).isEmpty();
    }

    @Test
    void saysWhatLostMostPointsInItsTitle() {
        var chart = chart(
                "lost",
                Sample.with("X", "", 0)
                        .and("LOST", "OUTPUT/COST", 2, "12", "400")
                        .and("LOST", "OUTPUT/QUANTITY", 5, "42.5", "1012")
                        .sums());
        assertThat(title(chart)).isEqualTo("产出指标失分最多：数量指标共失 42.5 分，占其分值的 4.2%");
        assertThat(chart.marks()).extracting(Mark::label).containsExactly("产出指标 · 数量指标", "产出指标 · 成本指标");
        assertThat(chart.marks()).extracting(Mark::length).containsExactly("68%", "19.2%");
        assertThat(chart.marks().get(0).cells()).containsExactly("42.50", "4.2%", "5");
    }

    @Test
    void saysThatNothingWasLost() {
        var chart = chart(
                "lost",
                Sample.with("X", "", 0)
                        .and("LOST", "OUTPUT/COST", 0, "0", "400")
                        .sums());
        assertThat(title(chart)).isEqualTo("各类指标均未失分");
        assertThat(chart.marks().get(0).length()).isEqualTo("0%");
        assertThat(chart.marks().get(0).href()).isEmpty();
    }

    @Test
    void namesAKindOnceWhereItsBlockIsCalledTheSameAndByItsCodeWhereNoSchemeKnowsIt() {
        var chart = chart(
                "lost",
                Sample.with("X", "", 0)
                        .and("LOST", "SATISFACTION/SATISFACTION", 1, "3", "10")
                        .and("LOST", "OLD/THING", 1, "2", "10")
                        .sums());
        assertThat(chart.marks()).extracting(Mark::label).containsExactly("满意度", "OLD · THING");
        assertThat(NAMES.know(Sample.with("LOST", "OLD/THING", 1).sums())).isFalse();
        assertThat(NAMES.know(Sample.with("LOST", "OUTPUT/COST", 1).sums())).isTrue();
    }

    @Test
    void givesEachPointAColumnAlsoWhereNobodyScoredIt() {
        var chart = chart(
                "distribution",
                Sample.with("POINTS", "096", 2)
                        .and("POINTS", "100", 1)
                        .and("SCORED", "", 3)
                        .sums());
        assertThat(chart.marks()).extracting(Mark::label).containsExactly("96", "97", "98", "99", "100");
        assertThat(chart.marks()).extracting(Mark::value).containsExactly("2", "0", "0", "0", "1");
        assertThat(chart.marks()).extracting(Mark::rest).containsExactly("16%", "100%", "100%", "100%", "58%");
        assertThat(chart.marks().get(0).href()).endsWith("&points=96");
        assertThat(title(chart)).isEqualTo("得分最集中在 96 分：2 个项目，占 66.7%");
    }

    @Test
    void endsItsAxisAtFullMarksAlsoWhereNobodyHasThem() {
        var points = Sample.with("POINTS", "097", 1).and("SCORED", "", 1).sums();
        assertThat(chart("distribution", points).marks())
                .extracting(Mark::label)
                .containsExactly("97", "98", "99", "100");
    }

    @Test
    void saysWhereScoresAreManyOnlyIfTheyAreSomewhere() {
        var two = Sample.with("POINTS", "099", 1).and("POINTS", "100", 1).and("SCORED", "", 2);
        assertThat(title(chart("distribution", two.sums()))).isEqualTo("得分最集中在 99 分和 100 分：各 1 个项目");
        var three = two.and("POINTS", "097", 1).and("SCORED", "", 3);
        assertThat(title(chart("distribution", three.sums()))).isEqualTo("得分在 97 至 100 分之间，没有明显集中");
        var one = Sample.with("POINTS", "088", 1).and("SCORED", "", 1);
        assertThat(title(chart("distribution", one.sums()))).isEqualTo("1 个项目有得分：88 分");
    }

    @Test
    void speaksOfOneProjectInTheSingular() {
        var spent = Sample.with("MONEY", "ANNUAL", 2, "1000000", "0")
                .and("MONEY", "EXECUTED", 1, "300000", "400000")
                .sums();
        assertThat(WORDS.in(Language.EN, chart("spending", spent).title()))
                .isEqualTo("Spending is known of 1 project: 75.00% of a budget of 40.00 (10,000 yuan)");
    }

    @Test
    void putsFivePointsInAColumnWhereScoresLieFarApart() {
        var chart = chart(
                "distribution",
                Sample.with("POINTS", "042", 1)
                        .and("POINTS", "044", 1)
                        .and("POINTS", "100", 1)
                        .sums());
        assertThat(chart.marks()).hasSize(13);
        assertThat(chart.marks().get(0).label()).isEqualTo("40-44");
        assertThat(chart.marks().get(0).value()).isEqualTo("2");
        assertThat(chart.marks().get(12).label()).isEqualTo("100");
        assertThat(chart.lines()).extracting(Mark::label).containsExactly("42", "44", "100");
        assertThat(chart.lines()).extracting(Mark::href).allMatch(href -> href.matches(".*&points=(42|44|100)"));
    }

    @Test
    void ordersGradesAsTheSchemeDoes() {
        var chart = chart(
                "grades",
                Sample.with("GRADE", "差", 1)
                        .and("GRADE", "一等", 2)
                        .and("GRADE", "优", 7)
                        .sums());
        assertThat(chart.marks()).extracting(Mark::label).containsExactly("优", "差", "一等");
        assertThat(title(chart)).isEqualTo("10 个已评等级的项目中 7 个为“优”，占 70.0%");
    }

    @Test
    void saysHowMuchOfTheBudgetWasSpent() {
        var spent = Sample.with("X", "", 0)
                .and("MONEY", "INITIAL", 2, "1200000", "0")
                .and("MONEY", "ANNUAL", 2, "1000000", "0")
                .and("MONEY", "EXECUTED", 2, "900000", "1000000");
        assertThat(title(chart("spending", spent.sums()))).isEqualTo("执行了全年预算的 90.00%，未执行 10.00 万元");
        assertThat(WORDS.in(Language.ZH, chart("spending", spent.sums()).note()))
                .isEqualTo("单位：万元；年中预算调减 20.00 万元");
        assertThat(title(chart(
                        "spending",
                        spent.and("MONEY", "EXECUTED", 2, "1000500", "1000000").sums())))
                .isEqualTo("执行了全年预算的 100.05%，超出 0.05 万元");
        assertThat(title(chart(
                        "spending",
                        spent.and("MONEY", "EXECUTED", 1, "300000", "400000").sums())))
                .isEqualTo("1 个项目报了执行数，执行了其预算 40.00 万元的 75.00%");
        assertThat(title(chart("spending", spent.and("MONEY", "EXECUTED", 0).sums())))
                .isEqualTo("还没有执行数");
        assertThat(chart("spending", spent.sums()).marks().get(2).value()).isEqualTo("--");
        assertThat(title(chart(
                        "spending",
                        spent.and("MONEY", "EXECUTED", 2, "1000000", "1000000").sums())))
                .isEqualTo("全年预算已全部执行，共 100.00 万元");
    }

    @Test
    void saysWhyPointsWereLost() {
        var chart = chart(
                "why",
                Sample.with("X", "", 0)
                        .and("WHY", "", 1, "2", "0")
                        .and("WHY", "STAFF", 5, "12.3", "0")
                        .sums());
        assertThat(title(chart)).isEqualTo("失分原因最多的是人员保障：5 行共失 12.3 分");
        assertThat(chart.marks()).extracting(Mark::href).allMatch(href -> href.matches(".*&why=(STAFF|NONE)"));
    }
}
