package org.jiheng.ledger.recount;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiheng.ledger.Tally;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Counter PROJECTS = new Counter(10, "PROJECT", "");

    @Test
    void tellsLinesCellByCellAndThenFiguresWithWhatWasKeptAndWhatWasCounted() {
        var line = new Misread(
                1,
                "道路养护",
                "print",
                new JsonObject().put("annual", new JsonArray().add("1").add("5")));
        var counted = counted(Map.of(PROJECTS, tally(2)), Map.of(PROJECTS, tally(7)));
        var told = Difference.read(Difference.of(List.of(line), counted.off(), counted, Map.of(10L, "东区交通局")));
        assertThat(told)
                .containsExactly(
                        new Difference("道路养护", "annual", "1", "5"),
                        new Difference("东区交通局", "PROJECT ", "7 · 0 · 0", "2 · 0 · 0"));
    }

    @Test
    void tellsNoMoreThanAnybodyReads() {
        var figures = IntStream.range(0, 900)
                .boxed()
                .collect(Collectors.toMap(each -> new Counter(10, "SCORE", "%04d".formatted(each)), each -> tally(1)));
        var counted = counted(figures, Map.of());
        assertThat(Difference.of(List.of(), counted.off(), counted, Map.of())).hasSize(500);
    }

    @Test
    void doesNotMindWithHowManyZerosAnAmountIsWritten() {
        var kept = Map.of(PROJECTS, new Tally(1, new BigDecimal("5.00"), BigDecimal.ZERO));
        var added = Map.of(PROJECTS, new Tally(1, new BigDecimal("5"), BigDecimal.ZERO));
        assertThat(counted(added, kept).isRight()).isTrue();
    }

    private static Counted counted(Map<Counter, Tally> added, Map<Counter, Tally> kept) {
        return new Counted(3, List.of(), added, kept, Optional.empty(), 0);
    }

    private static Tally tally(long number) {
        return new Tally(number, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
