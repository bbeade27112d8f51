package org.jiheng.notation;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/**
 * Money as somebody wrote it: exact yuan to the hundredth, or nothing where nothing was written, or the words that ask
 * for another writing. A note says what is strange about an amount that could be read.
 */
public record Amount(Optional<BigDecimal> yuan, Optional<Say> fault, Optional<Say> note) {

    public static final BigDecimal LARGEST = new BigDecimal("90000000000000.00");

    public static Amount read(String text, MoneyUnit assumed) {
        var folded = Glyphs.folded(text);
        return Glyphs.absent(folded)
                ? new Amount(Optional.empty(), Optional.empty(), Optional.empty())
                : written(folded, assumed);
    }

    private static Amount written(String folded, MoneyUnit assumed) {
        return WrittenAmount.read(folded)
                .map(written -> written.in(assumed))
                .orElseGet(() -> refused(AmountFaults.of(folded)));
    }

    static Amount refused(Say fault) {
        return new Amount(Optional.empty(), Optional.of(fault), Optional.empty());
    }

    /** True where nothing was written, which is not the same as 0. */
    public boolean blank() {
        return yuan.isEmpty() && fault.isEmpty();
    }

    public boolean readable() {
        return fault.isEmpty();
    }

    /** The amount in yuan, to be shown below the field; empty where there is none. */
    public Optional<Say> echo() {
        return yuan.map(amount -> say("= {0} yuan", Figures.amount(amount)));
    }
}
