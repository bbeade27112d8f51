package org.jiheng.scoring.framework;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.Numeral;
import org.jiheng.scoring.framework.Framework.Answer;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.terms.Named.Element;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;

/** The elements that were found, each worth its part; where the scheme names none, points are given by judgement. */
final class ElementSum {

    private ElementSum() {}

    static Verdict of(Named named, Answer answer) {
        if (named.elements().isEmpty()
                || answer.marks().isEmpty() && answer.declared().isPresent()) {
            return GivenMarks.of(named, answer);
        }
        return found(named.elements(), answer.marks())
                .map(found -> summed(named, found))
                .orElseGet(() -> Verdict.undecided(
                        Open.person(
                                Open.WORDS,
                                "marks",
                                say(
                                        "judge each of the {0} elements",
                                        named.elements().size())),
                        named.origin()));
    }

    /** Empty while one element is open or was given more than it is worth. */
    private static Optional<List<BigDecimal>> found(List<Element> elements, List<String> marks) {
        var found = new ArrayList<BigDecimal>();
        for (var number = 0; number < elements.size() && number < marks.size(); number++) {
            points(elements.get(number), Glyphs.folded(marks.get(number))).ifPresent(found::add);
        }
        return found.size() == elements.size() ? Optional.of(found) : Optional.empty();
    }

    private static Optional<BigDecimal> points(Element element, String mark) {
        return switch (mark) {
            case "MET" -> Optional.of(element.points());
            case "NOT_MET" -> Optional.of(BigDecimal.ZERO);
            default ->
                Numeral.at(mark)
                        .filter(numeral -> numeral.rest().isEmpty())
                        .map(Numeral::value)
                        .filter(points -> points.compareTo(element.points()) <= 0);
        };
    }

    private static Verdict summed(Named named, List<BigDecimal> found) {
        var sum = sum(found);
        var whole = sum(named.elements().stream().map(Element::points).toList());
        if (sum.compareTo(whole) == 0) {
            return Verdict.full(say("all {0} elements were found, full points", found.size()), named.origin());
        }
        var full = found.stream().filter(points -> points.signum() > 0).count();
        return Verdict.part(
                Worth.share(new Ratio(sum, whole), "× %s ÷ %s".formatted(Numeral.written(sum), Numeral.written(whole))),
                say("{0} of {1} elements were found, each worth its part", full, found.size()),
                named.origin());
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
