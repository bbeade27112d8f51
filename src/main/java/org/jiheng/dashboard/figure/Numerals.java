package org.jiheng.dashboard.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.words.Figures;

/** How a board writes its figures: short, with thousands apart, and two dashes where there is none. */
public final class Numerals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 8;

    private Numerals() {}

    public static String count(long number) {
        return written("#,##0", BigDecimal.valueOf(number));
    }

    /** 42.5 points that were lost. */
    public static String points(BigDecimal points) {
        return written("#,##0.##", points);
    }

    /** 154.90, where it stands below others. */
    public static String exactly(BigDecimal points) {
        return written("#,##0.00", points);
    }

    /** 93.42 */
    public static String mean(Optional<BigDecimal> mean) {
        return mean.map(score -> written("0.00", score)).orElse(Figures.ABSENT);
    }

    /** 25,044.97, in ten thousand yuan. */
    public static String money(Optional<BigDecimal> yuan) {
        return yuan.map(MoneyUnit.WAN_YUAN::of)
                .map(amount -> written("#,##0.00", amount))
                .orElse(Figures.ABSENT);
    }

    public static String money(BigDecimal yuan) {
        return money(Optional.of(yuan));
    }

    /** 95.47% */
    public static String rate(Optional<BigDecimal> percent) {
        return percent.map(rate -> written("0.00", rate) + "%").orElse(Figures.ABSENT);
    }

    /** 73.7% of so many; of nothing there is no share. */
    public static String share(long part, long whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    public static String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? Figures.ABSENT
                : written("0.0", part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP)) + "%";
    }

    private static String written(String pattern, BigDecimal number) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
