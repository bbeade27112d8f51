package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedSchemesTest {

    @Test
    void readsEveryShippedPackWithoutAFault() {
        for (var code : ShippedSchemes.CODES) {
            var checked = Checked.read(0, SchemeShape.text(code + ".json"));
            assertThat(checked.severe()).as(code).isEmpty();
            assertThat(checked.scheme().orElseThrow().code()).isEqualTo(code);
            System.out.println(code + checked.doubts());
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
}
