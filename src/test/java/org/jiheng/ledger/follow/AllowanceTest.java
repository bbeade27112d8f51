package org.jiheng.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final Allowance tenth = new Allowance(0.1, 100, 400);
    private long now = System.nanoTime();

    @Test
    void takesNoRestAsLongAsSomeIsSavedUp() {
        assertThat(rest(60)).isZero();
        assertThat(rest(40)).isLessThanOrEqualTo(1);
    }

    @Test
    void restsUntilItHasTakenNoMoreThanItsShare() {
        rest(100);
        assertThat(rest(10)).isBetween(90L, 100L);
        pass(1000);
        assertThat(rest(90)).isZero();
    }

    @Test
    void savesUpNoMoreThanItMay() {
        pass(100_000);
        assertThat(rest(100)).isZero();
        assertThat(rest(5)).isEqualTo(50);
    }

    @Test
    void forgetsAfterTheLongestRestWhatARushTookInExcess() {
        for (var taken = 0; taken < 50; taken++) {
            assertThat(rest(1000)).isLessThanOrEqualTo(400);
        }
        pass(400);
        assertThat(rest(0)).isZero();
        pass(1000);
        assertThat(rest(100)).isZero();
    }

    private long rest(int millis) {
        return tenth.restAfter(TimeUnit.MILLISECONDS.toNanos(millis), now);
    }

    private void pass(int millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
