package org.jiheng.consistency.evaluation.money;

import static org.jiheng.words.Say.say;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.consistency.evaluation.money.OtherFigure.Reach;
import org.jiheng.words.Say;

/** A-08 between papers: what was spent is told as the books, the monitoring and the contracts of the project tell it. */
final class OtherFigures {

    private static final String RULE = "A-08";

    private OtherFigures() {}

    static Stream<Finding> find(List<OtherFigure> figures) {
        var disagreeing = figures.stream().filter(OtherFigure::disagrees).toList();
        return disagreeing.stream()
                .filter(each -> each.reach() == Reach.BOOKED || isLargest(each, disagreeing))
                .map(OtherFigures::finding);
    }

    /** One reason is asked for, where the difference is greatest. */
    private static boolean isLargest(OtherFigure figure, List<OtherFigure> all) {
        return all.stream()
                .filter(other -> other.reach() != Reach.BOOKED)
                .filter(other -> other.here().cell().equals(figure.here().cell()))
                .max(Comparator.comparing(OtherFigure::yuan))
                .filter(figure::equals)
                .isPresent();
    }

    /** Only the books bind; what the unit said before may have been wrong then. */
    private static Finding finding(OtherFigure other) {
        var severity = other.reach() == Reach.BOOKED ? Severity.ERROR : Severity.WARNING;
        var sign = other.reach() == Reach.PART ? "≥ " : "";
        return new Finding(RULE, severity, List.of(), "", "", words(other))
                .at(Stream.concat(Stream.of(other.here().cell()), other.cells().stream())
                        .toList())
                .expecting(
                        sign + other.here().written(other.yuan()), other.here().written());
    }

    private static Say words(OtherFigure other) {
        var here = other.here();
        var there = here.said(other.yuan());
        return switch (other.reach()) {
            case BOOKED ->
                say(
                        "{0} is {1} here and {2} in {3}; correct it here or have the list corrected",
                        here.label(), here.said(), there, other.where());
            case TOLD ->
                say(
                        "{0} is {1} here and {2} in {3}; correct it or say why",
                        here.label(), here.said(), there, other.where());
            case PART ->
                say(
                        "{0} is {1}, but {2} alone are in {3}; correct it or say why",
                        here.label(), here.said(), there, other.where());
        };
    }
}
