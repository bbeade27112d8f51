package org.jiheng.scoring;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.Weight;
import org.jiheng.scoring.terms.Absence;

/** What each row carries after the weight of those that do not apply went where the scheme sends it. */
final class Redistribution {

    private static final BigDecimal SMALLEST = new BigDecimal("0.01");

    private final List<Line> lines;
    private final boolean moves;
    private final List<Optional<BigDecimal>> weights = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Redistribution(List<Line> lines, Absence absence) {
        this.lines = lines;
        moves = absence.rule() == Absence.Rule.REDISTRIBUTE;
        lines.forEach(line -> weights.add(line.points()));
    }

    static Redistribution of(List<Line> lines, Absence absence) {
        var moved = new Redistribution(lines, absence);
        if (moved.moves) {
            lines.stream().map(line -> line.row().level1()).distinct().forEach(moved::within);
        }
        return moved;
    }

    Optional<BigDecimal> weight(int number) {
        return weights.get(number);
    }

    List<Finding> findings() {
        return findings;
    }

    private void within(String block) {
        var rows = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).row().level1().equals(block))
                .filter(at -> points(at).signum() > 0)
                .boxed()
                .toList();
        var absent = rows.stream().filter(at -> lines.get(at).isAbsent()).toList();
        var others = rows.stream().filter(at -> !lines.get(at).isAbsent()).toList();
        if (others.isEmpty()) {
            absent.forEach(this::complain);
        } else if (!absent.isEmpty()) {
            share(sum(absent), others);
            absent.forEach(at -> weights.set(at, Optional.empty()));
        }
    }

    private BigDecimal points(int at) {
        return lines.get(at).points().orElse(BigDecimal.ZERO);
    }

    private BigDecimal sum(List<Integer> rows) {
        return rows.stream().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In proportion to their weights, cut to the hundredth; the hundredths left go to the largest remainders. */
    private void share(BigDecimal moving, List<Integer> rows) {
        var whole = sum(rows);
        var left = moving;
        for (var at : rows) {
            var part = moving.multiply(points(at)).divide(whole, 2, RoundingMode.DOWN);
            weights.set(at, Optional.of(points(at).add(part)));
            left = left.subtract(part);
        }
        var byRemainder = rows.stream()
                .sorted(Comparator.comparing((Integer at) -> remainder(moving, at, whole))
                        .reversed())
                .toList();
        for (var number = 0; left.signum() > 0; number++, left = left.subtract(SMALLEST)) {
            weights.set(
                    byRemainder.get(number),
                    weights.get(byRemainder.get(number)).map(SMALLEST::add));
        }
    }

    private BigDecimal remainder(BigDecimal moving, int at, BigDecimal whole) {
        return moving.multiply(points(at)).remainder(whole.multiply(SMALLEST));
    }

    private void complain(int at) {
        var line = lines.get(at);
        var points = Weight.written(points(at));
        findings.add(Finding.error(
                        "B-10",
                        say(
                                "{0} does not apply, and no other row of its block can take its {1} points",
                                line.label(), points))
                .at(line.row().key() + ".weight")
                .expecting("0", points));
    }
}
