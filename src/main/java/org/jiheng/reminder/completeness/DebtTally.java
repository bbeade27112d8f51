package org.jiheng.reminder.completeness;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiheng.words.Say;

/**
 * How many papers are asked for, how many are on file, and what keeps the others.
 *
 * @param listed how many a filter leaves
 * @param units in how many units those are
 */
public record DebtTally(long expected, long missing, Map<Lack, Long> lacks, long overdue, long listed, long units) {

    private static final BigDecimal NEARLY_ALL = new BigDecimal("99.9");

    /** One kind of lack with how many there are and where they are listed. */
    public record Part(Say label, String tone, long number, String href) {}

    public long filed() {
        return expected - missing;
    }

    public boolean complete() {
        return expected > 0 && missing == 0;
    }

    /** Rounded as the board rounds it, but never to the whole while something is missing. */
    public String percent() {
        if (expected == 0) {
            return "0";
        }
        var share = BigDecimal.valueOf(filed() * 100).divide(BigDecimal.valueOf(expected), 1, RoundingMode.HALF_UP);
        return (complete() ? share : share.min(NEARLY_ALL)).stripTrailingZeros().toPlainString();
    }

    public Say sentence() {
        return say("Handed in: {0} of {1} ({2}%); missing: {3}", filed(), expected, percent(), missing);
    }

    /** What is missing by why it is, each leading to those papers; what there is none of is not told. */
    public List<Part> parts(DebtFilter filter) {
        return Arrays.stream(Lack.values())
                .filter(lack -> lacks.getOrDefault(lack, 0L) > 0)
                .map(lack -> new Part(
                        lack.status().label(),
                        lack.status().tone(),
                        lacks.get(lack),
                        filter.here(CompletenessRoutes.PATH)
                                .with("lack", lack.name())
                                .toString()))
                .toList();
    }

    public Part late(DebtFilter filter) {
        return new Part(
                say("Overdue"),
                "waiting",
                overdue,
                filter.here(CompletenessRoutes.PATH)
                        .with("lack", DebtFilter.OVERDUE)
                        .toString());
    }
}
