package org.jiheng.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiheng.ledger.Sums;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;

class WorkingTest {

    private static final Words WORDS = Words.load();

    private static List<String> told(Sums sums) {
        return new Working(sums)
                .sentences().stream().map(each -> WORDS.in(Language.ZH, each)).toList();
    }

    @Test
    void showsTheFiguresThatWentIntoEachMean() {
        var sums = Sample.with("PROJECT", "", 3)
                .and("SCORED", "", 2, "190", "0")
                .and("SQUARE", "", 2, "18100", "0")
                .and("WEIGHTED", "", 2, "9300000000", "100000000")
                .and("MONEY", "EXECUTED", 3, "60000000", "80000000")
                .and("OPEN", "", 1)
                .sums();
        assertThat(told(sums))
                .containsExactly(
                        "平均得分 95.00：总分之和 ÷ 已有得分的项目数，即 190 ÷ 2",
                        "预算加权平均 93.00：Σ（总分 × 全年预算数）÷ Σ全年预算数，后者为 10,000.00 万元",
                        "得分的标准差：5",
                        "执行率 75.00%：ΣB ÷ ΣA，只计两数俱全的 3 个项目，即 6,000.00 ÷ 8,000.00",
                        "另有 1 个项目得分尚有未定，没有总分，不计入平均数。");
    }

    @Test
    void saysNothingOfWhatCannotBeComputed() {
        assertThat(told(Sample.nothing())).isEmpty();
        assertThat(told(Sample.with("SCORED", "", 1, "97", "0")
                        .and("SQUARE", "", 1, "9409", "0")
                        .sums()))
                .containsExactly("平均得分 97.00：总分之和 ÷ 已有得分的项目数，即 97 ÷ 1");
    }

    @Test
    void findsNoSpreadWhereAllScoreTheSame() {
        var alike = Sample.with("X", "", 0)
                .and("SCORED", "", 3, "299.97", "0")
                .and("SQUARE", "", 3, "29994.0003", "0")
                .sums();
        assertThat(told(alike)).contains("得分的标准差：0");
    }
}
