package org.jiheng.database.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LagTest {

    private static final double STARTED = 1000;

    private final Lag lag = new Lag(Duration.ofSeconds(5));

    @Test
    void isNotShortBeforeAnybodyLooked() {
        assertThat(lag.isShort()).isFalse();
    }

    @Test
    void isTheTimeSinceThePrimaryStoodWhereTheCopyStands() {
        look(100, 100, 10);
        look(200, 100, 11);
        look(300, 200, 12);
        assertThat(lag.seconds()).isEqualTo(1);
    }

    @Test
    void growsWhileTheCopyIsCutOffAndEndsWhenItHasCaughtUp() {
        look(100, 100, 10);
        look(200, 100, 11);
        look(300, 100, 16);
        assertThat(lag.seconds()).isEqualTo(6);
        assertThat(lag.isShort()).isFalse();
        look(300, 300, 17);
        assertThat(lag.isShort()).isTrue();
    }

    @Test
    void staysShortWhileNothingIsWritten() {
        look(100, 100, 10);
        look(100, 100, 9000);
        assertThat(lag.seconds()).isZero();
    }

    @Test
    void isUnknownWhileTheCopyHasNotReachedWhatWasSeenFirst() {
        look(100, 50, 10);
        assertThat(lag.seconds()).isInfinite();
    }

    @Test
    void beginsAnewWhenAnotherServerBecamePrimary() {
        look(900, 900, 10);
        look(700, 650, 11);
        assertThat(lag.seconds()).isInfinite();
        look(800, 700, 12);
        assertThat(lag.seconds()).isEqualTo(1);
    }

    @Test
    void doesNotTrustACopyThatWentItsOwnWay() {
        lag.note(new Mark(100, STARTED, false), new Mark(500, STARTED + 60, false), 10, 10);
        assertThat(lag.isShort()).isFalse();
    }

    @Test
    void trustsNoCopyOfAPrimaryThatFollowsAnotherItself() {
        lag.note(new Mark(100, STARTED, true), new Mark(100, STARTED + 60, true), 10, 10);
        assertThat(lag.isShort()).isFalse();
    }

    @Test
    void takesThePrimaryItselfForACopy() {
        lag.note(new Mark(100, STARTED, false), new Mark(100, STARTED, false), 10, 10);
        assertThat(lag.isShort()).isTrue();
    }

    @Test
    void isUnknownOnceACopyIsLost() {
        look(100, 100, 10);
        lag.lost();
        assertThat(lag.isShort()).isFalse();
    }

    private void look(long primary, long copy, double at) {
        lag.note(new Mark(primary, STARTED, false), new Mark(copy, STARTED + 60, true), at, at);
    }
}
