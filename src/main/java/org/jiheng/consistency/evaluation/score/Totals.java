package org.jiheng.consistency.evaluation.score;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.words.Say;

/** B-07, B-08, B-11 and B-15 of the whole: the total is the sum, the grade is that of the total, and both are credible. */
record Totals(ScoredTable table, Standard standard) {

    Stream<Finding> find() {
        return Stream.of(total(), grade(), everything()).flatMap(each -> each);
    }

    private Stream<Finding> total() {
        var total = Points.of(table.verdict().total());
        if (!total.readable()) {
            return Stream.of(
                    wrong(Finding.error("B-07", say("Write the total in digits, such as 98.62")), "", List.of()));
        }
        if (total.decimals() > 2) {
            return Stream.of(
                    wrong(Finding.error("B-15", say("Write the total with two decimals at most")), "0.01", List.of()));
        }
        return total.number().stream()
                .flatMap(each -> sum().filter(sum -> !Points.near(sum, each)).stream())
                .map(sum -> wrong(
                        Finding.error(
                                "B-07",
                                say(
                                        "The scores sum to {0}, the total says {1}",
                                        Points.written(sum),
                                        Points.written(total.number().orElseThrow()))),
                        Points.written(sum),
                        table.rows().stream().map(row -> row.score().cell()).toList()));
    }

    private Finding wrong(Finding finding, String expected, List<String> scores) {
        var cells = Stream.concat(Stream.of(table.verdict().total().cell()), scores.stream())
                .toList();
        return finding.at(cells)
                .expecting(expected, table.verdict().total().text().strip());
    }

    /** Nothing where there are no rows, or one of them is open. */
    private Optional<BigDecimal> sum() {
        var open = table.rows().stream()
                .anyMatch(row -> row.weighs() && row.given().isEmpty());
        return table.rows().isEmpty() || open
                ? Optional.empty()
                : Optional.of(table.rows().stream()
                        .filter(row -> !row.silent())
                        .flatMap(row -> row.given().stream())
                        .reduce(execution(), BigDecimal::add));
    }

    private BigDecimal execution() {
        var money = table.execution();
        return Points.of(money.score()).number().or(money::computedScore).orElse(BigDecimal.ZERO);
    }

    private Stream<Finding> grade() {
        var written = table.verdict().grade().text().strip();
        var told = Points.of(table.verdict().total()).number();
        var right = told.flatMap(standard::grade)
                .map(Standard.Grade::name)
                .or(() -> told.isPresent() ? Optional.empty() : table.verdict().computedGrade());
        var known = standard.grades().stream().anyMatch(each -> each.called(written));
        var wrong = right.filter(name -> !new Standard.Grade(name, BigDecimal.ZERO).called(written));
        return written.isEmpty() || known && wrong.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.error("B-08", words(written, known, right))
                        .at(
                                table.verdict().grade().cell(),
                                table.verdict().total().cell())
                        .expecting(right.orElse(names()), written));
    }

    private Say words(String written, boolean known, Optional<String> right) {
        return known
                ? say("The grade of this total is {0}, not {1}", right.orElse(""), written)
                : say("The scheme has no grade {0}; its grades are {1}", written, names());
    }

    private String names() {
        return standard.grades().stream().map(Standard.Grade::name).collect(Collectors.joining("、"));
    }

    private Stream<Finding> everything() {
        var cells = Stream.concat(
                Stream.of(table.verdict().total().cell()),
                weighty().stream().map(row -> row.score().cell()));
        return full()
                ? Stream.of(
                        Finding.warning("B-11", say("Full marks everywhere; confirm that nothing is to be improved"))
                                .at(cells.toList()))
                : Stream.empty();
    }

    private List<Row> weighty() {
        return table.rows().stream().filter(Row::weighs).toList();
    }

    /** Full marks everywhere, or as the only figure there is. */
    boolean full() {
        var total = Points.of(table.verdict().total()).number();
        var spent = execution().signum() == 0 || execution().compareTo(standard.executionWeight()) >= 0;
        return table.rows().isEmpty()
                ? total.filter(each -> each.compareTo(standard.total()) == 0).isPresent()
                : spent && !weighty().isEmpty() && weighty().stream().allMatch(Row::full);
    }
}
