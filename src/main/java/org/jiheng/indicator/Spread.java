package org.jiheng.indicator;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.words.Say;

/** How far the targets lie apart that others set for the same indicator in the same unit. */
public record Spread(long count, BigDecimal lowest, BigDecimal middle, BigDecimal highest, String unit) {

    public Say words() {
        return lowest.compareTo(highest) == 0
                ? say("Others ({0}): {1} {2}", count, plain(lowest), unit)
                : say(
                        "Others ({0}): {1} to {2} {4}, half of them at most {3} {4}",
                        count, plain(lowest), plain(highest), plain(middle), unit);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
