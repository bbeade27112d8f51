package org.jiheng.indicator;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.words.Say;

/** How far the targets lie apart that others set for the same indicator in the same unit. */
public record Spread(long count, BigDecimal lowest, BigDecimal middle, BigDecimal highest, String unit) {

    /** Beside one's own target. */
    public Say words() {
        return say("Others ({0}): {1}", count, figures());
    }

    public Say figures() {
        return lowest.compareTo(highest) == 0
                ? say("all {0} {1}", plain(lowest), unit)
                : say("{0} to {1} {3}, the middle one {2} {3}", plain(lowest), plain(highest), plain(middle), unit);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
