package org.jiheng.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** From zero to the greatest value: how long each bar is. */
record Scale(BigDecimal greatest, int most) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    /** The longest bar takes so many percent of the room; the rest is for the label at its end. */
    static Scale to(Collection<BigDecimal> values, int most) {
        return new Scale(values.stream().reduce(BigDecimal.ZERO, BigDecimal::max), most);
    }

    String length(BigDecimal value) {
        return text(percent(value));
    }

    String rest(BigDecimal value) {
        return text(WHOLE.subtract(percent(value)));
    }

    private BigDecimal percent(BigDecimal value) {
        return greatest.signum() == 0
                ? BigDecimal.ZERO
                : value.multiply(BigDecimal.valueOf(most)).divide(greatest, DIGITS, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
