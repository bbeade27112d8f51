package org.jiheng.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();

    @Test
    void remembersHowManyASessionHasAlsoAfterItWasRefusedOneInAFullHouse() {
        var seats = new Seats(9);
        IntStream.range(0, 8).forEach(each -> assertThat(seats.take(ONE)).isTrue());
        assertThat(seats.take(ANOTHER)).isTrue();
        assertThat(seats.take(ONE)).as("in a full house").isFalse();
        seats.leave(ANOTHER);
        assertThat(seats.taken()).isEqualTo(8);
        assertThat(seats.take(ONE)).as("a ninth").isFalse();
        seats.leave(ONE);
        assertThat(seats.take(ONE)).isTrue();
    }
}
