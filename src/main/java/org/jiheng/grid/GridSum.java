package org.jiheng.grid;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.words.Say;

/**
 * The sum of a column in the words a filler reads, and what it should be; the fact is refreshed under its name. Both
 * figures may be absent: a sum that cannot be read, a sum without a rule.
 */
public record GridSum(String fact, Say text, String wanted) {

    private static final String UNREADABLE = "—";

    public static GridSum subtotal(String fact, BigDecimal sum, BigDecimal wanted) {
        return new GridSum(fact, subtotal(sum, wanted), plain(wanted));
    }

    public static GridSum total(String fact, BigDecimal sum, BigDecimal wanted) {
        return new GridSum(fact, total(sum, wanted), plain(wanted));
    }

    private static Say subtotal(BigDecimal sum, BigDecimal wanted) {
        if (wanted == null) {
            return say("Subtotal {0}", written(sum));
        }
        var over = over(sum, wanted);
        return over == 0
                ? say("Subtotal {0} of {1}", written(sum), plain(wanted))
                : over < 0
                        ? say("Subtotal {0} of {1}, {2} to go", written(sum), plain(wanted), gap(sum, wanted))
                        : say("Subtotal {0} of {1}, {2} too many", written(sum), plain(wanted), gap(sum, wanted));
    }

    private static Say total(BigDecimal sum, BigDecimal wanted) {
        if (wanted == null) {
            return say("Total {0}", written(sum));
        }
        var over = over(sum, wanted);
        return over == 0
                ? say("Total {0} of {1}", written(sum), plain(wanted))
                : over < 0
                        ? say("Total {0} of {1}, {2} to go", written(sum), plain(wanted), gap(sum, wanted))
                        : say("Total {0} of {1}, {2} too many", written(sum), plain(wanted), gap(sum, wanted));
    }

    private static int over(BigDecimal sum, BigDecimal wanted) {
        return sum == null ? 0 : sum.compareTo(wanted);
    }

    private static String gap(BigDecimal sum, BigDecimal wanted) {
        return plain(wanted.subtract(sum).abs());
    }

    private static String written(BigDecimal sum) {
        return sum == null ? UNREADABLE : plain(sum);
    }

    private static String plain(BigDecimal number) {
        return number == null
                ? ""
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
