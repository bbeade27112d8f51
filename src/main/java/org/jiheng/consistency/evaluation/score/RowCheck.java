package org.jiheng.consistency.evaluation.score;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.target.Kind;
import org.jiheng.words.Say;

/** B-02 to B-06, B-12, B-13 and B-15 of one row: its score is right, and what is strange about it is explained. */
record RowCheck(Row row, Standard standard) {

    Stream<Finding> find() {
        return Stream.of(weight(), written(), computed(), unreached(), farAbove(), unsorted(), problem(), unmeasured())
                .flatMap(each -> each);
    }

    private Stream<Finding> weight() {
        return row.line().weight().fault().stream()
                .map(fault -> Finding.error(
                                "B-01", say("{0}: {1}|fault", row.line().label(), fault))
                        .at(row.line().cell(Line.WEIGHT)));
    }

    private Stream<Finding> written() {
        var score = row.points();
        if (!score.readable()) {
            return error(
                    "B-02",
                    say(
                            "{0}: write the score in digits, such as 8.62",
                            row.line().label()),
                    "");
        }
        var points = score.number().orElse(BigDecimal.ZERO);
        var weight = row.line().weight().points();
        if (points.signum() < 0
                || weight.filter(most -> points.compareTo(most) > 0).isPresent()) {
            var range = "0 – " + weight.map(Points::written).orElse("");
            var words = say(
                    "{0}: a score of {1} does not lie between 0 and its points; correct it",
                    row.line().label(), Points.written(points));
            return error("B-02", words, range.strip());
        }
        return score.decimals() > 2
                ? error(
                        "B-15",
                        say(
                                "{0}: write the score with two decimals at most",
                                row.line().label()),
                        "0.01")
                : Stream.empty();
    }

    private Stream<Finding> error(String rule, Say words, String expected) {
        return Stream.of(Finding.error(rule, words)
                .at(row.score().cell(), row.line().cell(Line.WEIGHT))
                .expecting(expected, row.score().text().strip()));
    }

    private Stream<Finding> computed() {
        var rule = row.line().target().is(Kind.QUALITATIVE) ? "B-04" : "B-03";
        return row.computed().score().stream()
                .filter(right -> row.points()
                        .number()
                        .filter(each -> !Points.near(each, right))
                        .isPresent())
                .map(right -> Finding.error(
                                rule,
                                say(
                                        "{0}: target and actual give a score of {1}, not {2}",
                                        row.line().label(),
                                        Points.written(right),
                                        Points.written(row.points().number().orElseThrow())))
                        .at(row.score().cell(), row.actual().cell(), row.line().targetCell())
                        .expecting(
                                Points.written(right),
                                Points.written(row.points().number().orElseThrow())));
    }

    private Stream<Finding> unreached() {
        return standard.belowWeight() && row.below() && !Admission.given(row.deviation())
                ? Stream.of(Finding.error(
                                "B-05",
                                say(
                                        "{0}: points are deducted; write the reason and what is done",
                                        row.line().label()))
                        .at(row.deviation().cell(), row.score().cell())
                        .expecting(
                                row.line()
                                        .weight()
                                        .points()
                                        .map(Points::written)
                                        .orElse(""),
                                row.given().map(Points::written).orElse("")))
                : Stream.empty();
    }

    private Stream<Finding> farAbove() {
        return row.computed().asks().filter(each -> !Admission.given(row.deviation())).stream()
                .map(severity -> new Finding(
                                "B-06",
                                severity,
                                List.of(),
                                "",
                                "",
                                say(
                                        "{0}: far more was reached than promised; write why, and whether the target was too low",
                                        row.line().label()))
                        .at(
                                row.deviation().cell(),
                                row.actual().cell(),
                                row.line().targetCell())
                        .expecting(
                                row.line().target().value(), row.actual().text().strip()));
    }

    /** A deviation that is explained is also counted, by what it comes from. */
    private Stream<Finding> unsorted() {
        var deviates =
                standard.belowWeight() && row.below() || row.computed().asks().isPresent();
        return row
                .kind()
                .filter(kind -> kind.blank() && deviates && Admission.given(row.deviation()))
                .map(kind -> Finding.error(
                                "S-03",
                                say(
                                        "{0}: choose what the deviation comes from",
                                        row.line().label()))
                        .at(kind.cell(), row.deviation().cell()))
                .stream();
    }

    private Stream<Finding> problem() {
        return row.full() && row.computed().asks().isEmpty() && Admission.in(row.deviation())
                ? Stream.of(Finding.warning(
                                "B-12",
                                say(
                                        "{0}: full marks although a problem is told; deduct points or say why not",
                                        row.line().label()))
                        .at(row.score().cell(), row.deviation().cell())
                        .expecting("", Admission.shortened(row.deviation())))
                : Stream.empty();
    }

    /** Points that a scheme gives directly need no value, but satisfaction is always measured. */
    private Stream<Finding> unmeasured() {
        var asked = !row.marked() || standard.demands().is(row.line(), Demands.Nature.SATISFACTION);
        var scored = row.points().number().filter(points -> points.signum() > 0).isPresent();
        return asked
                        && scored
                        && !row.silent()
                        && Glyphs.absent(Glyphs.folded(row.actual().text()))
                ? Stream.of(Finding.error(
                                "B-13",
                                say(
                                        "{0}: points are given without an actual value; enter it",
                                        row.line().label()))
                        .at(row.actual().cell(), row.score().cell())
                        .expecting("", row.score().text().strip()))
                : Stream.empty();
    }
}
