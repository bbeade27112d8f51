package org.jiheng.scoring.verdict;

import java.math.BigDecimal;
import org.jiheng.notation.Numeral;
import org.jiheng.scoring.terms.Rounding;

/**
 * What a row gets: a share of its weight, and points besides.
 *
 * @param written what stands behind the weight when it is computed, such as × 85 ÷ 90
 */
public record Worth(Ratio share, BigDecimal points, String written) {

    public static final Worth FULL = new Worth(Ratio.WHOLE, BigDecimal.ZERO, "");
    public static final Worth NOTHING = new Worth(Ratio.NOTHING, BigDecimal.ZERO, "× 0");

    public static Worth share(Ratio share, String written) {
        return new Worth(share, BigDecimal.ZERO, written);
    }

    /** So many points, whatever the weight. */
    public static Worth given(BigDecimal points) {
        return new Worth(Ratio.NOTHING, points, "");
    }

    /** The full weight less so many points. */
    public static Worth less(BigDecimal points, String written) {
        return new Worth(Ratio.WHOLE, points.negate(), written);
    }

    /** Before it is bounded by nothing and the weight. */
    private Ratio exact(BigDecimal weight) {
        return share.times(weight).plus(points);
    }

    public BigDecimal score(BigDecimal weight, Rounding rounding) {
        return exact(weight).within(weight).rounded(rounding.places(), rounding.mode());
    }

    /** Whether it is anything at all, for rows that carry no weight. */
    public boolean isSome() {
        return share.over().signum() > 0 || points.signum() > 0;
    }

    /** 10 × 85 ÷ 90 = 9.44; of full or given points nothing is computed. */
    public String formula(BigDecimal weight, BigDecimal score) {
        if (written.isEmpty()) {
            return "";
        }
        var exact = exact(weight);
        var end = exact.over().signum() < 0
                ? " < 0 → "
                : exact.compareTo(Ratio.of(weight)) > 0 ? " > " + Numeral.written(weight) + " → " : " = ";
        return Numeral.written(weight) + " " + written + end + score.toPlainString();
    }
}
