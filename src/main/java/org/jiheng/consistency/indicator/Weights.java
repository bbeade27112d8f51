package org.jiheng.consistency.indicator;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.consistency.indicator.Demands.Block;
import org.jiheng.notation.Weight;
import org.jiheng.words.Say;

/** B-01: the weights of each block make exactly its points, and all of them the points that are shared out. */
public record Weights(List<Line> lines, Severity severity) {

    private static final String RULE = "B-01";

    /** Nothing while no row has a weight yet. */
    public List<Finding> blocks(Demands demands) {
        if (sum(lines).signum() == 0) {
            return List.of();
        }
        var filled = demands.blocks().stream()
                .filter(block -> !of(block).isEmpty())
                .flatMap(block -> compare(say("{0}|block", block.name()), block.weight(), of(block), BigDecimal.ZERO));
        return Stream.concat(filled, empty(demands)).toList();
    }

    /** All rows together, beside what counts without being a row. */
    public Stream<Finding> all(BigDecimal expected, BigDecimal besides) {
        return compare(say("All weights"), expected, lines, besides);
    }

    private List<Line> of(Block block) {
        return lines.stream().filter(line -> line.block().equals(block.code())).toList();
    }

    private Stream<Finding> compare(Say whole, BigDecimal expected, List<Line> rows, BigDecimal besides) {
        var found = sum(rows).add(besides);
        return found.compareTo(expected) == 0
                ? Stream.empty()
                : Stream.of(new Finding(
                        RULE,
                        severity,
                        rows.stream().map(row -> row.cell(Line.WEIGHT)).toList(),
                        Weight.written(expected),
                        Weight.written(found),
                        difference(whole, expected, found)));
    }

    private static Say difference(Say whole, BigDecimal expected, BigDecimal found) {
        var has = Weight.written(found);
        var wants = Weight.written(expected);
        var difference = Weight.written(expected.subtract(found).abs());
        return found.compareTo(expected) < 0
                ? say("{0}: {1} points of {2}, {3} are missing", whole, has, wants, difference)
                : say("{0}: {1} points of {2}, {3} too many", whole, has, wants, difference);
    }

    private Stream<Finding> empty(Demands demands) {
        var empty = demands.blocks().stream()
                .filter(block -> block.weight().signum() > 0 && of(block).isEmpty())
                .toList();
        var points = Weight.written(empty.stream().map(Block::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
        var names = empty.stream().map(Block::name).collect(Collectors.joining("、"));
        var words = say("No indicator stands under {0}; add some that carry {1} points", names, points);
        return empty.isEmpty() ? Stream.empty() : Stream.of(new Finding(RULE, severity, List.of(), points, "0", words));
    }

    public static BigDecimal sum(List<Line> lines) {
        return Weight.sum(lines.stream().map(Line::weight).toList());
    }
}
