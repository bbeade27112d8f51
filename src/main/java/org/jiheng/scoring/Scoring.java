package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Outcome;

/** Scores a sheet by the terms of a scheme: the one engine behind the form, the stored score and the call. */
public final class Scoring {

    private final Terms terms;
    private final List<Line> lines;
    private final Redistribution weights;
    private final List<ScoredRow> rows;
    private final Spent spent;

    private Scoring(Terms terms, Sheet sheet) {
        this.terms = terms;
        lines = IntStream.range(0, sheet.rows().size())
                .mapToObj(at -> Line.read(at + 1, sheet.rows().get(at), terms))
                .toList();
        weights = Redistribution.of(lines, terms.absence());
        var judge = new Judge(terms, sheet.year());
        rows = IntStream.range(0, lines.size())
                .mapToObj(at -> row(judge, lines.get(at), weights.weight(at)))
                .toList();
        spent = new SpentMoney(terms, sheet.money()).spent();
    }

    public static Scores of(Terms terms, Sheet sheet) {
        return new Scoring(terms, sheet).scores();
    }

    private ScoredRow row(Judge judge, Line line, Optional<BigDecimal> weight) {
        return new ScoredRow(line, weight, judge.of(line, weight), terms);
    }

    private Scores scores() {
        var told = rows.stream().map(ScoredRow::told).toList();
        var sum = Stream.concat(
                        told.stream().map(Scores.Row::score),
                        Stream.of(spent.execution().score()))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO.setScale(terms.rounding().places()), BigDecimal::add);
        var reckoning = new Reckoning(terms, sum, absent(told), spent.rate());
        var complete = !spent.isOpen()
                && rows.stream().noneMatch(ScoredRow::isOpen)
                && !reckoning.isOpen()
                && weights.findings().isEmpty();
        return new Scores(
                spent.execution(),
                told,
                sum,
                reckoning.total(),
                complete,
                complete ? reckoning.grade() : Optional.empty(),
                reckoning.told(complete),
                findings());
    }

    private BigDecimal absent(List<Scores.Row> told) {
        return told.stream()
                .filter(row -> row.outcome() == Outcome.NOT_APPLICABLE)
                .flatMap(row -> row.weight().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Finding> findings() {
        var findings = new ArrayList<>(spent.findings());
        rows.forEach(row -> row.finding().ifPresent(findings::add));
        findings.addAll(weights.findings());
        return List.copyOf(findings);
    }
}
