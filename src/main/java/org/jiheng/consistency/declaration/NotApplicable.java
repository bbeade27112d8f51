package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.Weight;

/** B-10: what does not apply carries no weight and says why, and a mandatory type is not ruled out lightly. */
final class NotApplicable {

    private NotApplicable() {}

    static Stream<Finding> find(Declaration declaration, Demands demands) {
        var rows = declaration.indicators().stream().filter(Indicator::isNotApplicable);
        return Stream.concat(
                rows.flatMap(row -> Stream.concat(weight(row), reason(row))),
                demands.mandatory().flatMap(type -> type(type, declaration)));
    }

    private static Stream<Finding> weight(Indicator row) {
        return row.weight().points().filter(points -> points.signum() > 0).map(Weight::written).stream()
                .map(points -> Finding.error(
                                "B-10",
                                say(
                                        "{0} does not apply: move its {1} points to other rows of the block",
                                        row.label(), points))
                        .at(row.cell(Indicator.WEIGHT))
                        .expecting("0", points));
    }

    private static Stream<Finding> reason(Indicator row) {
        return row.reason().isBlank()
                ? Stream.of(Finding.error("B-10", say("{0} does not apply: say why", row.label()))
                        .at(row.cell(Indicator.REASON)))
                : Stream.empty();
    }

    private static Stream<Finding> type(Demands.Type type, Declaration declaration) {
        var rows = declaration.of(type);
        var words = say("Every row of the mandatory type {0} is said not to apply; enter one, or confirm", type.name());
        return !rows.isEmpty() && rows.stream().allMatch(Indicator::isNotApplicable)
                ? Stream.of(Finding.warning("B-10", words)
                        .at(rows.stream()
                                .map(each -> each.cell(Indicator.NOT_APPLICABLE))
                                .toList())
                        .expecting("1", "0"))
                : Stream.empty();
    }
}
