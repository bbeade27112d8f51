package org.jiheng.overall.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.notation.Numeral;
import org.jiheng.scheme.Measure;
import org.jiheng.scoring.verdict.Ratio;

/**
 * A figure as the engine is given it: with four decimals, or as many more as it needs not to fall on a bound that it only
 * comes near, so that 9.9999999 % is never taken for 10 %.
 */
public final class Exactly {

    private static final int PLACES = 4;
    private static final int PLACES_OF_BOUNDS = 3;
    private static final int MOST_PLACES = 28;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Exactly() {}

    public static String written(Measure measure, Ratio ratio) {
        return measure.isPoints() ? figure(ratio) : figure(ratio.times(HUNDRED)) + "%";
    }

    private static String figure(Ratio ratio) {
        var places = PLACES;
        var rounded = ratio.rounded(places, RoundingMode.HALF_UP);
        while (places < MOST_PLACES && Numeral.decimals(rounded) <= PLACES_OF_BOUNDS && !isExact(ratio, rounded)) {
            places += PLACES;
            rounded = ratio.rounded(places, RoundingMode.HALF_UP);
        }
        return Numeral.written(rounded);
    }

    private static boolean isExact(Ratio ratio, BigDecimal rounded) {
        return ratio.compareTo(Ratio.of(rounded)) == 0;
    }
}
