package org.jiheng.api;

import java.math.BigDecimal;
import org.jiheng.notation.Amount;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.notation.Numeral;

/** What the amounts of a request are counted in; forms count in ten thousand yuan where they say nothing. */
record Counted(MoneyUnit unit, String odd) {

    private static final BigDecimal WAN = new BigDecimal("10000");
    private static final BigDecimal YI = new BigDecimal("100000000");

    /** A unit such as 千元, in which no form of ours counts, is written behind each amount instead. */
    static Counted in(String written) {
        var one = Amount.read("1" + written, MoneyUnit.WAN_YUAN).yuan().orElse(WAN);
        if (one.compareTo(BigDecimal.ONE) == 0) {
            return new Counted(MoneyUnit.YUAN, "");
        }
        if (one.compareTo(YI) == 0) {
            return new Counted(MoneyUnit.YI_YUAN, "");
        }
        return new Counted(MoneyUnit.WAN_YUAN, one.compareTo(WAN) == 0 ? "" : written);
    }

    String text(String amount) {
        var bare = Numeral.at(Glyphs.folded(amount))
                .filter(numeral -> numeral.rest().isEmpty())
                .isPresent();
        return bare ? amount + odd : amount;
    }

    Amount amount(String amount) {
        return Amount.read(text(amount), unit);
    }
}
