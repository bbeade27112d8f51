package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.consistency.indicator.Mention;
import org.jiheng.notation.figure.Figure;

/** C-03: what the goal promises in figures stands among the indicators. */
final class GoalFigures {

    private GoalFigures() {}

    static Stream<Finding> find(Declaration declaration, Demands demands) {
        return declaration.halves().map(Declaration.Half::goal).flatMap(goal -> goal(goal, declaration));
    }

    private static Stream<Finding> goal(Entry goal, Declaration declaration) {
        var missing = Mention.in(goal.text()).stream()
                .filter(each -> figures(declaration).noneMatch(each::isOf))
                .map(Mention::written)
                .distinct()
                .collect(Collectors.joining("、"));
        var words = say(
                "{0} names {1}, which no indicator does; add an indicator or say why none is needed",
                goal.label(), missing);
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.warning("C-03", words).at(goal.cell()).expecting("", missing));
    }

    private static Stream<Figure> figures(Declaration declaration) {
        return declaration.indicators().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.annual()), each.mid().stream()))
                .flatMap(each -> each.figure().stream());
    }
}
