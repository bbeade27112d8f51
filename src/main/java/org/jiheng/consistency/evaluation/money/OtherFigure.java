package org.jiheng.consistency.evaluation.money;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.consistency.Money;
import org.jiheng.words.Say;

/**
 * What another place says of the spending that an amount of this paper tells.
 *
 * @param where the other place in words, and the day up to which it knows
 * @param cells where it stands there
 * @param reach how much of the same it speaks of
 */
public record OtherFigure(Money here, BigDecimal yuan, Say where, List<String> cells, Reach reach) {

    /** How a figure elsewhere stands to the one here. */
    public enum Reach {
        /** The very same, told by whoever keeps the books. */
        BOOKED,
        /** The very same, told by the unit itself at another time. */
        TOLD,
        /** A part of it, such as what was spent until some day: never more than the whole. */
        PART
    }

    /** Nothing is said against an amount that is still missing or cannot be read; that is told by itself. */
    boolean disagrees() {
        var difference = here.yuan().compareTo(yuan);
        return here.told() && (reach == Reach.PART ? difference < 0 : difference != 0);
    }
}
