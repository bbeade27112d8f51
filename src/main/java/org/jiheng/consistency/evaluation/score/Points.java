package org.jiheng.consistency.evaluation.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.Numeral;

/** A score or a rate that somebody wrote; a dash is none, and what is no number cannot be read. */
public record Points(Entry entry, Optional<BigDecimal> number, boolean readable) {

    private static final BigDecimal NEAR = new BigDecimal("0.005");

    public static Points of(Entry entry) {
        var text = Glyphs.folded(entry.text());
        if (Glyphs.absent(text)) {
            return new Points(entry, Optional.empty(), true);
        }
        var minus = text.startsWith("-");
        var number = Numeral.at(minus ? text.substring(1).strip() : text)
                .filter(each -> each.rest().matches("分?|%"))
                .map(each -> minus ? each.value().negate() : each.value());
        return new Points(entry, number, number.isPresent());
    }

    public boolean told() {
        return number.isPresent();
    }

    int decimals() {
        return number.map(Numeral::decimals).orElse(0);
    }

    /** Whether so many digits were printed as this stands for the other to half of the last one. */
    public boolean prints(BigDecimal exact) {
        var scale = number.map(BigDecimal::scale).orElse(0);
        var half = new BigDecimal("0.5").movePointLeft(Math.max(0, Math.min(2, scale)));
        return number.filter(each -> each.subtract(exact).abs().compareTo(half) <= 0)
                .isPresent();
    }

    public static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(NEAR) <= 0;
    }

    /** Without needless zeros. */
    public static String written(BigDecimal number) {
        return Numeral.written(number);
    }
}
