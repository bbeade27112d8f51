package org.jiheng.consistency.indicator;

import static org.jiheng.words.Say.say;

import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Target;
import org.jiheng.words.Say;

/** C-15: a cost is bounded from above. */
public final class Bounds {

    private static final String RULE = "C-15";

    private Bounds() {}

    public static Stream<Finding> find(Stream<Line> applicable, Demands demands) {
        return applicable
                .filter(line -> demands.is(line, Demands.Nature.COST))
                .flatMap(line -> cost(line.label(), line.target()).map(finding -> finding.at(line.targetCell())));
    }

    /** A share that is saved may well be better when higher, so that is only asked about. */
    public static Stream<Finding> cost(Say label, Target target) {
        return target.figure().stream()
                .flatMap(figure ->
                        target.operator().isPresent() ? direction(label, target, figure) : none(label, target, figure));
    }

    private static Stream<Finding> none(Say label, Target target, Figure figure) {
        var words =
                say("{0}: no direction is written before the cost, so that it is taken for ≤; write the sign", label);
        return figure.range() || target.overruled()
                ? Stream.empty()
                : Stream.of(Finding.warning(RULE, words).expecting("≤", ""));
    }

    private static Stream<Finding> direction(Say label, Target target, Figure figure) {
        var sign = target.operator().get().sign();
        var words = say("{0}: a cost is bounded from above; write ≤ instead of {1}", label, sign);
        var finding = figure.unit().isShare() ? Finding.warning(RULE, words) : Finding.error(RULE, words);
        return target.operator().flatMap(Operator::direction).filter(Direction.HIGHER::equals).stream()
                .map(each -> finding.expecting("≤", sign));
    }
}
