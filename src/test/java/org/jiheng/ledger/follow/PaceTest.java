package org.jiheng.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void restsAsLongAsItWorkedWhileMuchIsDue() {
        assertThat(pace.rest(millis(120), true)).isEqualTo(120);
        assertThat(pace.rest(millis(3), true)).isEqualTo(50);
        assertThat(pace.rest(millis(9000), true)).isEqualTo(400);
    }

    @Test
    void restsHardlyAtAllAfterAQuietWhileAndNeverLong() {
        assertThat(pace.rest(millis(20), false)).isEqualTo(5);
        assertThat(pace.rest(millis(9000), false)).isEqualTo(400);
    }

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
