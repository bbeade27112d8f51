package org.jiheng.target.register;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.Cells;
import org.jiheng.paper.State;
import org.jiheng.target.content.Funds;
import org.jiheng.words.Say;

/** How many declarations a filter leaves, how far they have come, and what their funds of the year sum to. */
record RegisterTally(List<Each> all) {

    /** What the totals need to know of one declaration. */
    record Each(long id, State state, boolean lastApproved, Cells cells) {

        boolean approved() {
            return lastApproved && !state.editable();
        }

        Optional<BigDecimal> money() {
            return new Funds(cells).total(Funds.YEAR);
        }

        boolean underReview() {
            return !approved() && !state.editable();
        }
    }

    /** All of them by their funds of the year; those without come last, either way. */
    Long[] byMoney(boolean down) {
        var order = Comparator.<BigDecimal>naturalOrder();
        return all.stream()
                .sorted(Comparator.comparing(
                        each -> each.money().orElse(null), Comparator.nullsLast(down ? order.reversed() : order)))
                .map(Each::id)
                .toArray(Long[]::new);
    }

    long number() {
        return all.size();
    }

    public BigDecimal funds() {
        return MoneyUnit.WAN_YUAN.of(
                all.stream().flatMap(each -> each.money().stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    Say caption(int year) {
        return say(
                "{0} · {1 declaration/declarations} · approved {2} · under review {3} · unit: 10,000 yuan · {4}",
                String.valueOf(year),
                number(),
                all.stream().filter(Each::approved).count(),
                all.stream().filter(Each::underReview).count(),
                Instant.now());
    }
}
