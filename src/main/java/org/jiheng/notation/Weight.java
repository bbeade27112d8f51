package org.jiheng.notation;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jiheng.words.Say;

/** The points an indicator carries as somebody wrote them: 0 to 100, at most two decimals, or nothing yet. */
public record Weight(Optional<BigDecimal> points, Optional<Say> fault) {

    private static final Set<String> UNITS = Set.of("", "分", "%");
    private static final BigDecimal MOST = new BigDecimal("100");

    public static Weight read(String text) {
        var folded = Glyphs.folded(text);
        if (Glyphs.absent(folded)) {
            return new Weight(Optional.empty(), Optional.empty());
        }
        return Numeral.at(folded)
                .filter(numeral -> UNITS.contains(numeral.rest()))
                .map(numeral -> of(numeral.value()))
                .orElseGet(() -> refused(say("Write the weight in digits from 0 to 100, such as 15")));
    }

    private static Weight of(BigDecimal points) {
        if (points.compareTo(MOST) > 0) {
            return refused(say("Write a weight of no more than 100"));
        }
        return Numeral.decimals(points) > 2
                ? refused(say("Write the weight with no more than two decimals"))
                : new Weight(Optional.of(points), Optional.empty());
    }

    private static Weight refused(Say fault) {
        return new Weight(Optional.empty(), Optional.of(fault));
    }

    public boolean blank() {
        return points.isEmpty() && fault.isEmpty();
    }

    /** The exact sum of those that can be read. */
    public static BigDecimal sum(Collection<Weight> weights) {
        return weights.stream().flatMap(each -> each.points.stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Without needless zeros: 90, 3.71. */
    public static String written(BigDecimal points) {
        return Numeral.written(points);
    }
}
