package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.declaration.Declaration.Half;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.notation.target.Target;
import org.jiheng.words.Say;

/** T-01 to T-07: nothing that the form asks for is missing or unreadable. */
final class Completeness {

    private Completeness() {}

    static Stream<Finding> find(Declaration declaration, Demands demands) {
        var head = declaration.head().stream().flatMap(each -> filled("T-01", each));
        var halves = declaration.halves().flatMap(Completeness::half);
        var begun = declaration.indicators().stream()
                .anyMatch(each -> !each.weight().blank());
        var rows = declaration.indicators().stream().flatMap(each -> row(each, begun));
        return Stream.of(head, halves, types(declaration, demands), rows).flatMap(each -> each);
    }

    private static Stream<Finding> filled(String rule, Entry entry) {
        return entry.text().isBlank()
                ? Stream.of(
                        Finding.error(rule, say("Fill in: {0}", entry.label())).at(entry.cell()))
                : Stream.empty();
    }

    private static Stream<Finding> half(Half half) {
        return Stream.concat(half.money().flatMap(Completeness::money), filled("T-03", half.goal()));
    }

    private static Stream<Finding> money(Money money) {
        var missing = money.required() && money.amount().blank();
        var words = missing
                ? Stream.of(say("Fill in: {0}; write 0 for none", money.label()))
                : money.amount().fault().stream().map(fault -> about(money.label(), fault));
        return words.map(each -> Finding.error("T-02", each).at(money.cell()));
    }

    private static Stream<Finding> types(Declaration declaration, Demands demands) {
        var missing = demands.mandatory()
                .filter(type -> declaration.of(type).isEmpty())
                .map(type -> Finding.error(
                        "T-04", say("Add an indicator of the type {0}, or say why it does not apply", type.name())))
                .toList();
        return missing.isEmpty() && declaration.indicators().isEmpty()
                ? Stream.of(Finding.error("T-04", say("Add at least one indicator")))
                : missing.stream();
    }

    private static Stream<Finding> row(Indicator row, boolean weighingBegun) {
        var name = row.name().isBlank()
                ? Stream.of(Finding.error("T-05", say("{0}: enter the name of the indicator", row.label()))
                        .at(row.cell(Line.NAME)))
                : Stream.<Finding>empty();
        return row.isNotApplicable()
                ? name
                : Stream.of(name, targets(row), weight(row, weighingBegun)).flatMap(each -> each);
    }

    private static Stream<Finding> targets(Indicator row) {
        var annual = readable(row, Indicator.ANNUAL, row.annual());
        return Stream.concat(row.mid().stream().flatMap(mid -> readable(row, Indicator.MID, mid)), annual);
    }

    private static Stream<Finding> readable(Indicator row, String column, Target target) {
        return target.fault().stream()
                .map(fault ->
                        Finding.error("T-06", about(row.label(column), fault)).at(row.cell(column)));
    }

    /** While no row has a weight yet, the sum says enough. */
    private static Stream<Finding> weight(Indicator row, boolean weighingBegun) {
        var words = weighingBegun && row.weight().blank()
                ? Stream.of(say("{0}: enter the weight", row.label()))
                : row.weight().fault().stream().map(fault -> about(row.label(), fault));
        return words.map(each -> Finding.error("T-07", each).at(List.of(row.cell(Line.WEIGHT))));
    }

    private static Say about(Say label, Say fault) {
        return say("{0}: {1}|fault", label, fault);
    }
}
