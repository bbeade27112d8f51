package org.jiheng.reminder.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final Overview OVERVIEW = new Overview(
            null, null, List.of(new Overview.Share(7, 30), new Overview.Share(8, 30), new Overview.Share(9, 30)));

    @Test
    void looksOnlyIntoTheUnitsThatStandOnAPage() {
        assertThat(OVERVIEW.stretch(0, 30)).isEqualTo(new Overview.Stretch(List.of(7L), 0));
        assertThat(OVERVIEW.stretch(25, 10)).isEqualTo(new Overview.Stretch(List.of(7L, 8L), 25));
        assertThat(OVERVIEW.stretch(70, 50)).isEqualTo(new Overview.Stretch(List.of(9L), 10));
        assertThat(OVERVIEW.stretch(90, 50).nodes()).isEmpty();
        assertThat(OVERVIEW.all(70)).isEqualTo(new Overview.Stretch(List.of(7L, 8L, 9L), 70));
    }
}
