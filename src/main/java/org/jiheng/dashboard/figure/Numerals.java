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

    private static final int HUNDRED = 100;

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

    /** 95.47%, of a ratio such as 0.9547. */
    public static String rate(Optional<BigDecimal> ratio) {
        return percent(ratio, "0.00");
    }

    /** 73.7% of so many; of nothing there is no share. */
    public static String share(long part, long whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    public static String share(BigDecimal part, BigDecimal whole) {
        return percent(new Count(0, part, whole).ratio(), "0.0");
    }

    private static String percent(Optional<BigDecimal> ratio, String pattern) {
        return ratio.map(of -> written(pattern, of.multiply(BigDecimal.valueOf(HUNDRED))) + "%")
                .orElse(Figures.ABSENT);
    }

    private static String written(String pattern, BigDecimal number) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
