package org.jiheng.consistency.evaluation.score;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.consistency.indicator.Weights;
import org.jiheng.notation.Weight;

/** B-01 and B-14: all points are shared out, by the blocks of the scheme, and most of them for what comes of the money. */
record Sharing(ScoredTable table, Standard standard) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    Stream<Finding> weights() {
        var blocks = standard.levelOne().map(this::blocks).orElse(List.of());
        var told = blocks.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return Stream.of(execution(), told ? Stream.<Finding>empty() : total(), blocks.stream())
                .flatMap(each -> each);
    }

    private List<Line> lines() {
        return table.rows().stream().filter(Row::evaluated).map(Row::line).toList();
    }

    /** Nothing is said of blocks while a row that weighs something stands in none. */
    private List<Finding> blocks(Severity severity) {
        var placed = table.rows().stream()
                .filter(Row::weighs)
                .noneMatch(row -> row.line().block().isBlank());
        return placed ? new Weights(lines(), severity).blocks(standard.demands()) : List.of();
    }

    private Stream<Finding> execution() {
        var entry = table.execution().weight();
        var weight = Weight.read(entry.text());
        var fault = weight.fault().stream()
                .map(words -> Finding.error("B-01", say("{0}: {1}|fault", entry.label(), words))
                        .at(entry.cell()));
        var other = weight.points().stream()
                .filter(points -> points.compareTo(standard.executionWeight()) != 0)
                .flatMap(points -> standard.levelOne().stream()
                        .map(severity -> new Finding(
                                "B-01",
                                severity,
                                List.of(entry.cell()),
                                Weight.written(standard.executionWeight()),
                                Weight.written(points),
                                say(
                                        "Spending the money weighs {0} points in this scheme, not {1}",
                                        Weight.written(standard.executionWeight()), Weight.written(points)))));
        return Stream.concat(fault, other);
    }

    private Stream<Finding> total() {
        var execution = Weight.read(table.execution().weight().text()).points().orElse(standard.executionWeight());
        var missing = standard.total().subtract(Weights.sum(lines())).subtract(execution);
        return missing.abs().compareTo(standard.tolerance()) > 0
                ? new Weights(lines(), Severity.ERROR).all(standard.total(), execution)
                : Stream.empty();
    }

    /** Only where some points are shared out at all. */
    Stream<Finding> outcome() {
        var outcomes = Stream.concat(standard.outputs().stream(), standard.effects().stream())
                .collect(java.util.stream.Collectors.toSet());
        var share = share(outcomes);
        return standard.outcomeShare().stream()
                .filter(least -> Weights.sum(lines()).signum() > 0 && share.compareTo(least) < 0)
                .map(least -> Finding.warning(
                                "B-14",
                                say(
                                        "Outputs and benefits weigh {0}% of all; they should weigh {1}% at least",
                                        Weight.written(share), Weight.written(least)))
                        .at(cells(outcomes))
                        .expecting("≥ " + Weight.written(least) + "%", Weight.written(share) + "%"));
    }

    private BigDecimal share(Set<String> blocks) {
        var some =
                lines().stream().filter(line -> blocks.contains(line.block())).toList();
        return Weights.sum(some).multiply(HUNDRED).divide(standard.total(), 2, RoundingMode.HALF_UP);
    }

    private List<String> cells(Set<String> blocks) {
        return lines().stream()
                .filter(line -> blocks.contains(line.block()))
                .map(line -> line.cell(Line.WEIGHT))
                .toList();
    }
}
