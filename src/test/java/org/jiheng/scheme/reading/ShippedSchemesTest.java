package org.jiheng.scheme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Type;
import org.jiheng.scheme.check.Checked;
import org.jiheng.scheme.rule.Caps;
import org.jiheng.scheme.rule.OverFulfilment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedSchemesTest {

    @Test
    void readsEveryShippedPackWithoutAFault() {
        for (var code : ShippedSchemes.CODES) {
            var checked = Checked.read(0, SchemeShape.text(code + ".json"));
            assertThat(checked.severe()).as(code).isEmpty();
            assertThat(checked.scheme().orElseThrow().code()).isEqualTo(code);
        }
    }

    @Test
    void laysOutTheMinistrysSelfEvaluationAsThePaperDoes() {
        var scheme = SchemeReader.read(1, SchemeShape.read(SchemeShape.text("mof-self-evaluation.json")));
        assertThat(scheme.executionWeight()).isEqualByComparingTo("10");
        assertThat(scheme.targetBlocks())
                .extracting(block -> block.name() + block.weight())
                .containsExactly("产出指标50", "效益指标30", "满意度指标10");
        assertThat(scheme.targetBlocks().get(0).types())
                .extracting(Type::code)
                .containsExactly("QUANTITY", "QUALITY", "TIMELINESS", "COST");
        assertThat(scheme.mandatoryTypes()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mof-self-evaluation | 预算执行率10 产出指标50 效益指标30 满意度指标10",
                "mof-2021 | 预算执行率10 成本指标20 产出指标40 效益指标20 满意度指标10",
                "mof-2021-without-satisfaction | 预算执行率10 成本指标20 产出指标40 效益指标30",
                "mof-evaluation-framework | 决策20 过程20 产出30 效益30",
                "province-execution-caps | 预算执行率10 产出指标50 效益指标30 满意度指标10",
                "guangxi | 投入6 过程44 产出25 效果25",
                "hunan-project | 投入15 过程25 产出30 效果30",
                "beijing-department | 当年预算执行情况20 整体绩效目标实现情况60 预算管理情况20",
                "hunan-department | 投入15 过程40 产出及效率、效果45",
                "sichuan-department | 部门决策25 综合管理30 部门绩效45"
            })
    void weighsTheBlocksAsThePackSays(String code, String blocks) {
        assertThat(shipped(code).blocks().stream().map(block -> block.name() + block.weight()))
                .containsExactly(blocks.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"80, 0", "79.99, 89", "70, 89", "69.99, 79", "60, 79", "59.99, 69", "50, 69", "49.99, 59"})
    void capsTheTotalByTheExecutionRate(BigDecimal rate, BigDecimal total) {
        var cap = shipped("province-execution-caps").caps().at(rate);
        assertThat(cap.map(Caps.Cap::total).orElse(BigDecimal.ZERO)).isEqualByComparingTo(total);
    }

    @ParameterizedTest
    @CsvSource({"299.99, 0", "300, 10", "399, 10", "400, 20", "599.9, 20", "600, 30"})
    void takesPointsOffInBeijingByHowFarATargetWasPassed(BigDecimal completion, BigDecimal percent) {
        var step = shipped("beijing-department").overFulfilment().at(completion);
        assertThat(step.map(OverFulfilment.Step::amount).orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"100, 一等", "90, 一等", "89.99, 二等", "80, 二等", "60, 三等", "59.99, 四等", "0, 四等"})
    void callsATotalByTheWordsOfThePlace(BigDecimal total, String word) {
        assertThat(shipped("guangxi").grades().of(total).orElseThrow().name()).isEqualTo(word);
    }

    @Test
    void namesTheSourceOfEveryRule() {
        for (var code : ShippedSchemes.CODES) {
            var scheme = shipped(code);
            assertThat(scheme.blocks())
                    .allSatisfy(block -> assertThat(block.source().text()).isNotBlank());
            assertThat(scheme.caps().source().text()).as(code).isNotBlank();
            assertThat(scheme.overFulfilment().source().text()).as(code).isNotBlank();
            assertThat(scheme.grades().source().text()).as(code).isNotBlank();
        }
    }

    private static Scheme shipped(String code) {
        return SchemeReader.read(1, SchemeShape.read(SchemeShape.text(code + ".json")));
    }
}
