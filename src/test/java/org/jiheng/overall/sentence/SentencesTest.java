package org.jiheng.overall.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiheng.overall.Chaoyang;
import org.jiheng.overall.sentence.Bound.Changed;
import org.jiheng.overall.sentence.Bound.State;
import org.jiheng.paper.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of a department's report, and the figures they state. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"execution", "carryover", "difference"})
    void saysWordForWordWhatChaoyangPublished(String name) {
        var published = Chaoyang.published();
        var words = published.cells().get(Sentences.cell(name));
        assertThat(bound(published.without(Sentences.cell(name)), name).text()).isEqualTo(words);
        assertThat(bound(published, name).state()).isEqualTo(State.AUTOMATIC);
    }

    @Test
    void saysHonestlyHowManyProjectsWereEvaluated() {
        var published = Chaoyang.published();
        assertThat(bound(published, "projects").automatic()).contains("我单位共13个预算项目，已完成评价1个，均没有完整的评分表。");
        assertThat(bound(published, "projects").state()).isEqualTo(State.REWORDED);
        assertThat(projects(3, List.of("100", "100", "100"))).isEqualTo("我单位共3个预算项目，均已完成评价，评价得分均为100分。");
        assertThat(projects(3, List.of("100", "96.5", "85")))
                .isEqualTo("我单位共3个预算项目，均已完成评价，平均得分93.83分，按预算加权平均93.83分，最低85分；其中优2个、良1个。");
        assertThat(projects(5, List.of("100", "85")))
                .isEqualTo("我单位共5个预算项目，已完成评价2个，其中有完整评分的2个，平均得分92.5分，按预算加权平均92.5分，最低85分；其中优1个、良1个。");
        assertThat(projects(5, List.of())).isEqualTo("我单位共5个预算项目，尚无审定的评价结果。");
        assertThat(projects(0, List.of())).isEqualTo("我单位本年度没有需要评价的预算项目。");
    }

    private static String projects(int number, List<String> scores) {
        var rollup = Chaoyang.rollup(number, scores.size(), scores, "100", "100", number);
        return bound(Chaoyang.clean().with(rollup), "projects").text();
    }

    @Test
    void saysWhatIsLeftWhereSomethingIs() {
        var left = Chaoyang.clean().without("t.carryover").with("carryover", "54.5368");
        assertThat(bound(left, "carryover").text()).isEqualTo("2023年末我单位结转结余资金54.5368万元，结转结余率1%。");
    }

    @Test
    void namesTheFiguresWithoutWhichItCannotBeSaid() {
        var missing = bound(Chaoyang.clean().without("m.total.initial"), "difference");
        assertThat(missing.state()).isEqualTo(State.MISSING);
        assertThat(missing.text()).isEmpty();
        assertThat(missing.missing()).containsExactly(Stated.INITIAL.label(), Stated.DIFFERENCE_RATE.label());
    }

    @Test
    void keepsInStepWithItsFigures() {
        var changed = bound(Chaoyang.clean().with("m.total.final", "5400"), "difference");
        assertThat(changed.state()).isEqualTo(State.AUTOMATIC);
        assertThat(changed.text()).isEqualTo("2023年年初预算数5453.679982万元，决算数5400万元，部门预决算差异率0.98%。");
    }

    @Test
    void marksWhatWasWordedByHandOnceAFigureIsAnother() {
        var figures = bound(Chaoyang.clean(), "difference").figures();
        assertThat(figures).isEqualTo("year=2023;initial=5453.679982;final=5453.679982;difference_rate=0");
        var worded = Chaoyang.clean().with("t.difference", "决算数与年初预算数一致。").with("t.difference.of", figures);
        assertThat(bound(worded, "difference").state()).isEqualTo(State.REWORDED);
        var stale = bound(worded.with("m.total.final", "5400"), "difference");
        assertThat(stale.state()).isEqualTo(State.STALE);
        assertThat(stale.text()).isEqualTo("决算数与年初预算数一致。");
        assertThat(stale.changes())
                .containsExactly(
                        new Changed(Stated.FINAL, "5453.679982", "5400"),
                        new Changed(Stated.DIFFERENCE_RATE, "0", "0.98"));
        assertThat(bound(worded.with("m.total.final", "5400").without("t.difference"), "difference")
                        .state())
                .isEqualTo(State.AUTOMATIC);
    }

    @Test
    void isStaleWhenAFigureItWasWordedForIsGone() {
        var worded = Chaoyang.clean()
                .with("t.difference", "一致。")
                .with("t.difference.of", bound(Chaoyang.clean(), "difference").figures());
        assertThat(bound(worded.without("m.total.final"), "difference").state()).isEqualTo(State.STALE);
    }

    @Test
    void showsAnEditionAsItWasHandedInAndWhatChangedSince() {
        var then = Chaoyang.clean().with(Chaoyang.rollup(2, 2, List.of("96", "90"), "100", "100", 2));
        var now = then.with(Chaoyang.rollup(2, 2, List.of("91", "90"), "100", "100", 2));
        var bound = Sentences.of(Cells.of(then.cells()), then.figures(), now.figures()).stream()
                .filter(each -> each.name().equals("projects"))
                .findFirst()
                .orElseThrow();
        assertThat(bound.state()).isEqualTo(State.STALE);
        assertThat(bound.text()).contains("平均得分93分");
        assertThat(bound.automatic().orElseThrow()).contains("平均得分90.5分");
        assertThat(bound.changes()).contains(new Changed(Stated.MEAN, "93", "90.5"));
    }

    @Test
    void readsNothingFromACellThatHoldsNoFigures() {
        for (var strange : List.of("", ";;=", "annual", "nobody=1", "=3", "annual=")) {
            assertThat(Figured.read(strange).values().values()).allMatch(String::isEmpty);
        }
        assertThat(Figured.read("annual=5;rubbish;mean=3").values())
                .isEqualTo(Map.of(Stated.ANNUAL, "5", Stated.MEAN, "3"));
    }

    private static Bound bound(Chaoyang report, String name) {
        return report.sentences().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
