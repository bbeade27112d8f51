package org.jiheng.notation;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jiheng.words.Say;

/** A rate as somebody wrote it, in percent, with as many decimals as it was written with. */
public record Percentage(Optional<BigDecimal> percent, Optional<Say> fault) {

    private static final Set<String> UNITS = Set.of("", "%");
    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final int MOST_DECIMALS = 6;

    public static Percentage read(String text) {
        var folded = Glyphs.folded(text);
        if (Glyphs.absent(folded)) {
            return new Percentage(Optional.empty(), Optional.empty());
        }
        return Numeral.at(folded)
                .filter(numeral -> UNITS.contains(numeral.rest()))
                .map(Numeral::value)
                .filter(value -> value.compareTo(MOST) <= 0 && value.scale() <= MOST_DECIMALS)
                .map(value -> new Percentage(Optional.of(value), Optional.empty()))
                .orElseGet(() -> new Percentage(
                        Optional.empty(), Optional.of(say("Write the rate in percent, such as 98.78%"))));
    }
}
