package org.jiheng.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void looksLikeNoOtherBeforeItIsPassedForGood() {
        var fills = Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(Stage.FINANCE_APPROVED) <= 0)
                .map(Stage::fill)
                .toList();
        assertThat(fills).doesNotHaveDuplicates();
    }
}
