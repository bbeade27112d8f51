package org.jiheng.consistency.indicator;

import static org.jiheng.words.Say.say;

import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.Weight;

/** B-10: what does not apply carries no weight, and says why where the paper asks. */
public final class NotApplicable {

    private NotApplicable() {}

    public static Stream<Finding> find(Stream<Line> lines) {
        return lines.filter(Line::isNotApplicable).flatMap(line -> Stream.concat(weight(line), reason(line)));
    }

    private static Stream<Finding> weight(Line line) {
        return line.weight().points().filter(points -> points.signum() > 0).map(Weight::written).stream()
                .map(points -> Finding.error(
                                "B-10",
                                say(
                                        "{0} does not apply: move its {1} points to other rows of the block",
                                        line.label(), points))
                        .at(line.cell(Line.WEIGHT))
                        .expecting("0", points));
    }

    private static Stream<Finding> reason(Line line) {
        return line.reason().filter(String::isBlank).stream()
                .map(blank -> Finding.error("B-10", say("{0} does not apply: say why", line.label()))
                        .at(line.cell(Line.REASON)));
    }
}
