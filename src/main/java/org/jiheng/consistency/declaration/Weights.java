package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.declaration.Demands.Block;
import org.jiheng.notation.Weight;
import org.jiheng.words.Say;

/** B-01: the weights of each block make exactly its points, and all of them the points that are declared. */
final class Weights {

    private Weights() {}

    /** The sum of all is told when the blocks do not already say what is wrong with it. */
    static Stream<Finding> find(Declaration declaration, Demands demands) {
        var all = declaration.indicators();
        var blocks = sum(all).signum() == 0 ? List.<Finding>of() : blocks(declaration, demands);
        return blocks.isEmpty() ? compare(say("All weights"), demands.total(), all) : blocks.stream();
    }

    private static List<Finding> blocks(Declaration declaration, Demands demands) {
        var filled = demands.blocks().stream()
                .filter(block -> !declaration.of(block).isEmpty())
                .flatMap(block -> compare(say("{0}|block", block.name()), block.weight(), declaration.of(block)));
        return Stream.concat(filled, empty(declaration, demands)).toList();
    }

    private static Stream<Finding> compare(Say whole, BigDecimal expected, List<Indicator> rows) {
        var found = sum(rows);
        return found.compareTo(expected) == 0
                ? Stream.empty()
                : Stream.of(Finding.error("B-01", difference(whole, expected, found))
                        .at(rows.stream()
                                .map(each -> each.cell(Indicator.WEIGHT))
                                .toList())
                        .expecting(Weight.written(expected), Weight.written(found)));
    }

    private static Say difference(Say whole, BigDecimal expected, BigDecimal found) {
        var has = Weight.written(found);
        var wants = Weight.written(expected);
        var difference = Weight.written(expected.subtract(found).abs());
        return found.compareTo(expected) < 0
                ? say("{0}: {1} points of {2}, {3} are missing", whole, has, wants, difference)
                : say("{0}: {1} points of {2}, {3} too many", whole, has, wants, difference);
    }

    private static Stream<Finding> empty(Declaration declaration, Demands demands) {
        var empty = demands.blocks().stream()
                .filter(block ->
                        block.weight().signum() > 0 && declaration.of(block).isEmpty())
                .toList();
        var points = Weight.written(empty.stream().map(Block::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
        var names = empty.stream().map(Block::name).collect(Collectors.joining("、"));
        var words = say("No indicator stands under {0}; add some that carry {1} points", names, points);
        return empty.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.error("B-01", words).expecting(points, "0"));
    }

    private static BigDecimal sum(List<Indicator> rows) {
        return Weight.sum(rows.stream().map(Indicator::weight).toList());
    }
}
