package org.jiheng.dashboard.figure;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.ledger.Sums;
import org.jiheng.words.Say;

/** How far the papers of all projects are: self-evaluations, targets and monitorings. */
public final class Progress {

    /** States in which a paper is with those who fill it in, or not begun. */
    static final Set<String> OPEN = Set.of("", "DRAFT", "RETURNED", "WITHDRAWN");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 3;

    private Progress() {}

    public static List<Band> of(Sums sums, Rows rows) {
        return List.of(
                band("STATE", "state", say("Self-evaluations"), true, sums, rows),
                band("TARGET", "target", say("Performance targets"), false, sums, rows),
                band("MONITORING", "monitoring", say("Performance monitoring"), false, sums, rows));
    }

    private static Band band(String what, String name, Say label, boolean thick, Sums sums, Rows rows) {
        var total = sums.number(what);
        var segments = new ArrayList<Segment>();
        var before = 0L;
        for (var stage : Stage.shown(sums, what)) {
            var number = sums.number(what, stage.key());
            segments.add(new Segment(
                    name + "." + stage.name(),
                    stage.label(),
                    Numerals.count(number),
                    Numerals.share(number, total),
                    percent(before, total),
                    percent(number, total),
                    stage.fill(),
                    rows.state(name, stage.key())));
            before += number;
        }
        return new Band(name, label, thick, segments);
    }

    /** Self-evaluations that were handed in and not given back, approved ones included. */
    static long handedIn(Sums sums) {
        return sums.all("STATE").entrySet().stream()
                .filter(state -> !OPEN.contains(state.getKey()))
                .mapToLong(state -> state.getValue().number())
                .sum();
    }

    static String percent(long part, long whole) {
        return whole == 0
                ? "0%"
                : BigDecimal.valueOf(part)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%";
    }
}
