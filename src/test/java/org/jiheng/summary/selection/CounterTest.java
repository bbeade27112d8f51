package org.jiheng.summary.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.ledger.Sums;
import org.jiheng.ledger.Tally;
import org.jiheng.words.China;
import org.junit.jupiter.api.Test;

class CounterTest {

    private static final Sums SUMS = Sums.of(Map.of(
            "POINTS", numbers(Map.of("094", 1, "095", 2, "099", 4, "100", 8)),
            "STATE", numbers(Map.of("", 3, "APPROVED", 5)),
            "DUE",
                    numbers(Map.of(
                            China.today().minusDays(1).toString(),
                            1,
                            China.today().toString(),
                            2)),
            "OPEN", numbers(Map.of("", 7)),
            "FLAG", numbers(Map.of("SLOW", 6, "FULL", 9)),
            "SCORED", numbers(Map.of("", 11)),
            "MONEY", numbers(Map.of("ANNUAL", 12))));

    @Test
    void countsWholePointsFromTheFirstToTheLastOfASpan() {
        assertThat(in(Narrowing.POINTS, "95-99")).isEqualTo(6);
        assertThat(in(Narrowing.POINTS, "100")).isEqualTo(8);
        assertThat(in(Narrowing.POINTS, "99-95")).isZero();
    }

    @Test
    void countsPapersAsLateFromTheDayAfterTheyWereDue() {
        assertThat(in(Narrowing.FLAG, "OVERDUE")).isEqualTo(1);
    }

    @Test
    void countsWhatNobodyHasBegunAsNone() {
        assertThat(in(Narrowing.STATE, "NONE")).isEqualTo(3);
        assertThat(in(Narrowing.STATE, "APPROVED")).isEqualTo(5);
    }

    @Test
    void findsEachFlagAndEachFigureWhereItIsCounted() {
        assertThat(in(Narrowing.FLAG, "OPEN")).isEqualTo(7);
        assertThat(in(Narrowing.FLAG, "SLOW")).isEqualTo(6);
        assertThat(in(Narrowing.KNOWN, "SCORE")).isEqualTo(11);
        assertThat(in(Narrowing.KNOWN, "ANNUAL")).isEqualTo(12);
    }

    @Test
    void knowsNoNumberOfWhatIsCountedNowhere() {
        assertThat(Counter.of(Narrowing.WORDS, "道路")).isEmpty();
        assertThat(Counter.of(Narrowing.STANDING, "EXEMPT")).isEmpty();
    }

    private static long in(Narrowing narrowing, String value) {
        return Counter.of(narrowing, value).orElseThrow().in(SUMS);
    }

    private static TreeMap<String, Tally> numbers(Map<String, Integer> numbers) {
        var tallies = new TreeMap<String, Tally>();
        numbers.forEach((key, number) -> tallies.put(key, new Tally(number, BigDecimal.ZERO, BigDecimal.ZERO)));
        return tallies;
    }
}
