package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;

/** C-03: what the goal promises in figures stands among the indicators. */
final class GoalFigures {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\d.,])\\d[\\d,]{0,15}(?:\\.\\d{1,6})? ?(?:[％%‰]|[万亿]?(?:人次|人|户|家|个|件|次|场|期|份|篇|台|套|座|所|处|公里|平方米|亩|吨|元|天|小时|分钟|工作日|起))");
    private static final Pattern COMMA = Pattern.compile("，|,(?!\\d)");

    private GoalFigures() {}

    static Stream<Finding> find(Declaration declaration, Demands demands) {
        return declaration.halves().map(Declaration.Half::goal).flatMap(goal -> goal(goal, declaration));
    }

    private static Stream<Finding> goal(Entry goal, Declaration declaration) {
        var missing = String.join("、", missing(goal.text(), declaration));
        var words = say(
                "{0} names {1}, which no indicator does; add an indicator or say why none is needed",
                goal.label(), missing);
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.warning("C-03", words).at(goal.cell()).expecting("", missing));
    }

    private static Set<String> missing(String text, Declaration declaration) {
        var missing = new LinkedHashSet<String>();
        FIGURE.matcher(COMMA.matcher(text).replaceAll("；"))
                .results()
                .map(MatchResult::group)
                .filter(each -> !promised(Target.read(each, Hint.NONE), declaration))
                .forEach(missing::add);
        return missing;
    }

    private static boolean promised(Target wanted, Declaration declaration) {
        return wanted.figure().isEmpty()
                || figures(declaration)
                        .anyMatch(each -> same(each, wanted.figure().get()));
    }

    private static Stream<Figure> figures(Declaration declaration) {
        return declaration.indicators().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.annual()), each.mid().stream()))
                .flatMap(each -> each.figure().stream());
    }

    /** A bare number in an indicator answers a number of any unit. */
    private static boolean same(Figure promised, Figure wanted) {
        var bare = promised.unit().text().isEmpty() && promised.number().compareTo(wanted.number()) == 0;
        return bare
                || promised.unit().kind().equals(wanted.unit().kind())
                        && promised.plain().number().compareTo(wanted.plain().number()) == 0;
    }
}
