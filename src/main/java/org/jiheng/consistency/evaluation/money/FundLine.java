package org.jiheng.consistency.evaluation.money;

import java.util.stream.Stream;
import org.jiheng.consistency.Money;
import org.jiheng.words.Say;

/** One line of the money: what was planned at first and for the whole year, and what was spent. */
public record FundLine(Say label, Money initial, Money annual, Money executed) {

    Stream<Money> all() {
        return Stream.of(initial, annual, executed);
    }
}
