package org.jiheng.overall.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** Numbers as percentages with two decimals that sum to exactly a hundred: the hundredths left over go to the largest remainders. */
public final class Shares {

    private static final BigDecimal SMALLEST = new BigDecimal("0.01");
    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    private Shares() {}

    public static Map<String, BigDecimal> of(SortedMap<String, Long> numbers) {
        var all = BigDecimal.valueOf(
                numbers.values().stream().mapToLong(Long::longValue).sum());
        if (all.signum() == 0) {
            return Map.of();
        }
        var shares = new LinkedHashMap<String, BigDecimal>();
        numbers.forEach((key, number) -> shares.put(key, cut(number, all)));
        var left = WHOLE.subtract(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var byRemainder = new ArrayList<>(numbers.keySet());
        byRemainder.sort(Comparator.comparing((String key) -> remainder(numbers.get(key), all))
                .reversed());
        for (var key : byRemainder) {
            if (left.signum() > 0) {
                shares.merge(key, SMALLEST, BigDecimal::add);
                left = left.subtract(SMALLEST);
            }
        }
        return shares;
    }

    private static BigDecimal cut(long number, BigDecimal all) {
        return BigDecimal.valueOf(number).multiply(WHOLE).divide(all, 2, RoundingMode.DOWN);
    }

    private static BigDecimal remainder(long number, BigDecimal all) {
        return BigDecimal.valueOf(number).multiply(WHOLE).remainder(all.multiply(SMALLEST));
    }
}
