package org.jiheng.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {

    private final Kept<String, String> kept = new Kept<>(2);

    @Test
    void forgetsFirstWhatWasNotAskedForLongest() {
        kept.keep("a", "first");
        kept.keep("b", "second");
        assertThat(kept.find("a")).contains("first");
        kept.keep("c", "third");
        assertThat(kept.find("b")).isEmpty();
        assertThat(kept.find("a")).contains("first");
        assertThat(kept.find("c")).contains("third");
    }

    @Test
    void letsTwoWhoMadeTheSameGoOnWithOneOfThem() {
        assertThat(kept.keep("a", "first")).isEqualTo("first");
        assertThat(kept.keep("a", "the same again")).isEqualTo("first");
    }
}
