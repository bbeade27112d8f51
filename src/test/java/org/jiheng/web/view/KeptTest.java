package org.jiheng.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.jknack.handlebars.Template;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final int A_QUARTER = 1_000_000;

    private final Kept kept = new Kept();

    @Test
    void forgetsFirstWhatWasNotAskedForLongest() {
        for (var value = 0; value < 4; value++) {
            kept.keep(Template.EMPTY, value, new byte[A_QUARTER]);
        }
        assertThat(kept.find(Template.EMPTY, 0)).isPresent();
        kept.keep(Template.EMPTY, 4, new byte[A_QUARTER]);
        assertThat(kept.find(Template.EMPTY, 0)).isPresent();
        assertThat(kept.find(Template.EMPTY, 1)).isEmpty();
        assertThat(kept.find(Template.EMPTY, 4)).isPresent();
    }

    @Test
    void keepsNothingThatIsLargerThanAllOfItsRoom() {
        kept.keep(Template.EMPTY, "huge", new byte[5 * A_QUARTER]);
        assertThat(kept.find(Template.EMPTY, "huge")).isEmpty();
    }
}
