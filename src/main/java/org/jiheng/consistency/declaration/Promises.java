package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.consistency.indicator.NotApplicable;
import org.jiheng.consistency.indicator.Weights;

/** B-01 and B-10: all points are shared out, and a mandatory type is not ruled out lightly. */
final class Promises {

    private Promises() {}

    /** The sum of all is told when the blocks do not already say what is wrong with it. */
    static Stream<Finding> weights(Declaration declaration, Demands demands) {
        var weights = new Weights(declaration.lines(), Severity.ERROR);
        var blocks = weights.blocks(demands);
        return blocks.isEmpty() ? weights.all(demands.total(), BigDecimal.ZERO) : blocks.stream();
    }

    static Stream<Finding> notApplicable(Declaration declaration, Demands demands) {
        return Stream.concat(
                NotApplicable.find(declaration.lines().stream()),
                demands.mandatory().flatMap(type -> type(type, declaration)));
    }

    private static Stream<Finding> type(Demands.Type type, Declaration declaration) {
        var rows = declaration.of(type);
        var words = say("Every row of the mandatory type {0} is said not to apply; enter one, or confirm", type.name());
        return !rows.isEmpty() && rows.stream().allMatch(Indicator::isNotApplicable)
                ? Stream.of(Finding.warning("B-10", words)
                        .at(rows.stream()
                                .map(each -> each.cell(Line.NOT_APPLICABLE))
                                .toList())
                        .expecting("1", "0"))
                : Stream.empty();
    }
}
