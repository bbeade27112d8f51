package org.jiheng.dashboard.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jiheng.ledger.Basis;
import org.jiheng.ledger.Sums;
import org.jiheng.ledger.Tally;

/** Counters as a test writes them down: what/key, and number amount weight. */
public final class Sample {

    public static final Rows ROWS = new Rows(12, 2025, Basis.APPROVED);

    private final Map<String, Map<String, Tally>> counts = new HashMap<>();

    public static Sample with(String what, String key, long number) {
        return new Sample().and(what, key, number);
    }

    public static Sample with(String what, String key, long number, String amount, String weight) {
        return new Sample().and(what, key, number, amount, weight);
    }

    public Sample and(String what, String key, long number) {
        return and(what, key, number, "0", "0");
    }

    public Sample and(String what, String key, long number, String amount, String weight) {
        counts.computeIfAbsent(what, none -> new HashMap<>())
                .put(key, new Tally(number, new BigDecimal(amount), new BigDecimal(weight)));
        return this;
    }

    public Sums sums() {
        return Sums.of(counts);
    }

    public static Sums nothing() {
        return Sums.none();
    }
}
