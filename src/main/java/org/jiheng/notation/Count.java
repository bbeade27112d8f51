package org.jiheng.notation;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.words.Say;

/** A number of cases, people or things as somebody wrote it: whole, with or without the word that counts it. */
public record Count(Optional<BigDecimal> number, Optional<Say> fault) {

    private static final Pattern COUNTED = Pattern.compile("(万)?(\\p{IsHan}{0,3}|[A-Za-z]{0,12})");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    public static Count read(String text) {
        var folded = Glyphs.folded(text);
        if (Glyphs.absent(folded)) {
            return new Count(Optional.empty(), Optional.empty());
        }
        return Numeral.at(folded)
                .flatMap(Count::whole)
                .map(number -> new Count(Optional.of(number), Optional.empty()))
                .orElseGet(() -> refused(say("Write a whole number in digits, such as 3047")));
    }

    private static Optional<BigDecimal> whole(Numeral numeral) {
        var counted = COUNTED.matcher(numeral.rest());
        if (!counted.matches()) {
            return Optional.empty();
        }
        var number =
                counted.group(1) == null ? numeral.value() : numeral.value().movePointRight(4);
        return Optional.of(number).filter(each -> Numeral.decimals(each) == 0 && each.compareTo(MOST) <= 0);
    }

    private static Count refused(Say fault) {
        return new Count(Optional.empty(), Optional.of(fault));
    }
}
