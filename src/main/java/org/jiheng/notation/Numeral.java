package org.jiheng.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number at the head of a folded text, thousands separated or not, and what stands behind it. */
public record Numeral(BigDecimal value, String rest) {

    private static final int LONGEST = 60;
    private static final Pattern MORE = Pattern.compile(" ?[\\d.]|,\\d");
    private static final Pattern HEAD = Pattern.compile(
            "((?:\\d{1,3}(?:,\\d{3})++|\\d{1,3}(?: \\d{3})++|\\d++)(?:\\.\\d*+)?+|\\.\\d++)(.*)", Pattern.DOTALL);

    /** Empty when the text begins with no number, or with one that can be read in two ways such as 1,2,3. */
    public static Optional<Numeral> at(String folded) {
        var found = HEAD.matcher(folded);
        return found.matches() && found.group(1).length() <= LONGEST && !goesOn(found.group(2))
                ? Optional.of(new Numeral(number(found.group(1)), found.group(2).strip()))
                : Optional.empty();
    }

    private static boolean goesOn(String rest) {
        return MORE.matcher(rest).lookingAt();
    }

    private static BigDecimal number(String digits) {
        var plain = digits.replace(",", "").replace(" ", "");
        return new BigDecimal(plain.endsWith(".") ? plain + "0" : plain);
    }

    /** How many decimals are needed to write the value exactly. */
    public static int decimals(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    /** As people write it, without needless zeros: 90, 0.5. */
    public static String written(BigDecimal value) {
        return value.setScale(decimals(value)).toPlainString();
    }
}
