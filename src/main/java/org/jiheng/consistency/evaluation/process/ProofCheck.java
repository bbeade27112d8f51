package org.jiheng.consistency.evaluation.process;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.arithmetic.Count;
import org.jiheng.consistency.evaluation.process.Proof.Survey;
import org.jiheng.consistency.evaluation.score.Row;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;

/** C-20, D-02 and F-01: scores have evidence, satisfaction was asked, and the texts are the unit's own. */
public record ProofCheck(Proof proof, List<Row> rows, Demands demands) {

    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final int ALIKE = 40;

    public Stream<Finding> find() {
        return Stream.of(evidence(), survey(), proof.copies().stream().flatMap(ProofCheck::copy))
                .flatMap(each -> each);
    }

    private Stream<Finding> evidence() {
        var bare = rows.stream()
                .filter(row ->
                        row.computed().score().isPresent() || !row.score().blank())
                .filter(row -> proof.evidenced()
                        .filter(some -> !some.contains(row.line().row()))
                        .isPresent())
                .toList();
        return bare.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.warning(
                                "C-20",
                                say("{0} scored indicators have no evidence; attach it, or say why", bare.size()))
                        .at(bare.stream().map(row -> row.actual().cell()).toList()));
    }

    /** A satisfaction that is scored was asked of somebody. */
    private Stream<Finding> survey() {
        var surveyed = proof.survey();
        return rows.stream()
                .filter(row -> demands.is(row.line(), Demands.Nature.SATISFACTION)
                        && !row.actual().blank())
                .flatMap(row -> surveyed.stream().flatMap(survey -> survey(survey, row)));
    }

    private static Stream<Finding> survey(Survey survey, Row row) {
        if (!survey.row().isEmpty() && !survey.row().equals(row.line().row())) {
            return Stream.empty();
        }
        var blank = survey.counts().filter(each -> each.number().isEmpty()).toList();
        if (!blank.isEmpty()) {
            return Stream.of(Finding.warning(
                            "C-20",
                            say(
                                    "{0}: enter how many questionnaires were issued, returned, valid and satisfied",
                                    row.line().label()))
                    .at(Stream.concat(
                                    blank.stream().map(each -> each.entry().cell()),
                                    Stream.of(row.actual().cell()))
                            .toList()));
        }
        return Stream.concat(shrinking(survey), rate(survey, row).stream());
    }

    private static Stream<Finding> shrinking(Survey survey) {
        var counts = survey.counts().toList();
        return Stream.iterate(1, at -> at < counts.size(), at -> at + 1)
                .filter(at -> number(counts.get(at)).compareTo(number(counts.get(at - 1))) > 0)
                .map(at -> Finding.error(
                                "D-04",
                                say(
                                        "{0}: {1}, more than {2}: {3}",
                                        counts.get(at).entry().label(),
                                        counts.get(at).entry().text().strip(),
                                        counts.get(at - 1).entry().label(),
                                        counts.get(at - 1).entry().text().strip()))
                        .at(
                                counts.get(at).entry().cell(),
                                counts.get(at - 1).entry().cell())
                        .expecting(
                                "≤ " + counts.get(at - 1).entry().text().strip(),
                                counts.get(at).entry().text().strip()));
    }

    private static BigDecimal number(Count count) {
        return count.number().orElse(BigDecimal.ZERO);
    }

    private static Optional<Finding> rate(Survey survey, Row row) {
        var valid = number(survey.valid());
        var told = Target.read(row.actual().text(), Hint.NONE)
                .figure()
                .filter(each -> each.unit().isShare());
        if (valid.signum() == 0 || told.isEmpty()) {
            return Optional.empty();
        }
        var right = number(survey.satisfied()).multiply(THOUSAND).divide(valid, 6, RoundingMode.HALF_UP);
        return told.filter(each -> !prints(each, right))
                .map(each -> Finding.error(
                                "D-02",
                                say(
                                        "{0}: the survey gives {1}%, the table says {2}",
                                        row.line().label(),
                                        right.movePointLeft(1)
                                                .setScale(2, RoundingMode.HALF_UP)
                                                .toPlainString(),
                                        row.actual().text().strip()))
                        .at(
                                row.actual().cell(),
                                survey.satisfied().entry().cell(),
                                survey.valid().entry().cell())
                        .expecting(
                                right.movePointLeft(1)
                                                .setScale(2, RoundingMode.HALF_UP)
                                                .toPlainString() + "%",
                                row.actual().text().strip()));
    }

    /** To half of the last digit that was written, in thousandths. */
    private static boolean prints(Figure told, BigDecimal right) {
        var half = new BigDecimal("0.5")
                .movePointLeft(Math.max(0, told.number().scale()))
                .multiply(told.unit().factor());
        return told.plain().number().subtract(right).abs().compareTo(half) <= 0;
    }

    private static Stream<Finding> copy(Proof.Copy copy) {
        return copy.percent() < ALIKE
                ? Stream.empty()
                : Stream.of(Finding.warning(
                                "F-01",
                                say(
                                        "{0}% of this text stands in another paper; write your own, or say why",
                                        copy.percent()))
                        .at(copy.cell(), copy.place())
                        .expecting("< " + ALIKE + "%", copy.percent() + "%"));
    }
}
