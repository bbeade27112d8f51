package org.jiheng.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jiheng.audit.Deed;
import org.jiheng.audit.OutboxStore.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TouchTest {

    @ParameterizedTest
    @EnumSource(Deed.class)
    void ofEveryDeedItIsSaidWhatItTouches(Deed deed) {
        assertThat(Touch.listing(deed)).isPresent();
    }

    @Test
    void aDeedOfALaterReleaseTouchesWhatDeedsOnSuchThingsDo() {
        assertThat(Touch.of(event("paper", "PUT_ASIDE_PAPER"))).isEqualTo(Touch.PAPER);
        assertThat(Touch.of(event("node", "SPLIT_NODE"))).isEqualTo(Touch.TREE);
        assertThat(Touch.of(event("inkwell", "FILLED_INKWELL"))).isEqualTo(Touch.NOTHING);
    }

    private static Event event(String thing, String deed) {
        return new Event(1, thing, 1, 1, Optional.empty(), deed, OffsetDateTime.now());
    }
}
