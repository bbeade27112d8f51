package org.jiheng.overall.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in sentences worded by hand, held against the figures of the paper. */
class ContradictionsTest {

    private static final Figured FIGURES = new Figured(Map.of(
            Stated.ANNUAL, "5453.679982",
            Stated.INITIAL, "6333.340658",
            Stated.CARRYOVER, "0",
            Stated.DIFFERENCE_RATE, "13.89",
            Stated.PROJECTS, "13",
            Stated.EVALUATED, "12",
            Stated.MEAN, "95.85",
            Stated.GRADES, "优10个、良2个"));

    @Test
    void findsThatNothingIsSaidToBeLeftWhereSomethingIs() {
        var left = new Figured(Map.of(Stated.CARRYOVER, "3.5"));
        assertThat(Contradictions.in("2023年我单位无结转结余资金。", left)).containsExactly("无结转结余");
        assertThat(Contradictions.in("年末结转结余3.5万元。", left)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年预算数5453.679982万元                     |
            全年预算数 5,453.68 万元                      |
            全年预算数5454万元                            |
            全年预算54536799.82元                         |
            全年预算0.55亿元                              |
            全年预算数５４５３.６８万元                   |
            全年预算数5453.67万元                         | 5453.67万元
            差异率13.9%，2023年                           |
            差异率13.98%                                  | 13.98%
            差异率14%                                     |
            共13个项目，完成12个，优10个、良2个           |
            共14个项目                                    | 14个
            平均95.85分，分3期支付，10分之一              |
            平均96分                                      |
            平均95分                                      | 95分
            无结转结余0元                                 |
            预算99999999999999999999999999万元            | 99999999999999999999999999万元
            内设十三个科室                                |
            本年没有结转结余资金                          |
            """)
    void findsNumbersThatAreNoFigureOfTheReport(String text, String strange) {
        assertThat(Contradictions.in(text, FIGURES)).isEqualTo(strange == null ? List.of() : List.of(strange));
    }
}
