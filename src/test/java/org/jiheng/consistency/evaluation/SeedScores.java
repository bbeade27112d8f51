package org.jiheng.consistency.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.consistency.evaluation.score.Computed;
import org.jiheng.consistency.evaluation.score.Execution;
import org.jiheng.consistency.evaluation.score.Row;
import org.jiheng.consistency.evaluation.score.ScoredTable;
import org.jiheng.consistency.evaluation.score.Standard;
import org.jiheng.consistency.evaluation.score.Verdict;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.notation.Weight;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;
import org.jiheng.scheme.PublishedScheme;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.demand.SchemeStandard;
import org.jiheng.scheme.terms.SchemeTerms;
import org.jiheng.scoring.Scores;
import org.jiheng.scoring.Scoring;
import org.jiheng.scoring.Sheet;
import org.jiheng.scoring.verdict.Asks;
import org.jiheng.scoring.verdict.Outcome;

/** The table of a published report, scored by the engine; points that a scheme gives directly stand as they are. */
record SeedScores(Seed seed, Scheme scheme, Scores scores) {

    SeedScores(Seed seed) {
        this(seed, PublishedScheme.of(seed.file().getString("scheme")));
    }

    private SeedScores(Seed seed, Scheme scheme) {
        this(seed, scheme, Scoring.of(SchemeTerms.of(scheme), sheet(seed, scheme)));
    }

    static Standard standard(Seed seed) {
        return SchemeStandard.of(PublishedScheme.of(seed.file().getString("scheme")));
    }

    private static Sheet sheet(Seed seed, Scheme scheme) {
        var rows = seed.marked() ? List.<String>of() : seed.rows("i").toList();
        var money = new Sheet.Money(
                seed.text(cell(seed, "initial")),
                seed.text(cell(seed, "annual")),
                seed.text("own_arrived"),
                seed.text(cell(seed, "executed")),
                seed.unit(),
                seed.text("own_weight"));
        return new Sheet(
                Optional.of(seed.year()),
                money,
                rows.stream().map(row -> row(seed, scheme, row)).toList());
    }

    private static String cell(Seed seed, String column) {
        return seed.file().getString(column, "own_" + column);
    }

    private static Sheet.Row row(Seed seed, Scheme scheme, String row) {
        return new Sheet.Row(
                row,
                scheme.block(seed.text(row + ".level1")).orElseThrow().name(),
                scheme.type(seed.text(row + ".level2")).orElseThrow().name(),
                seed.text(row + ".level3"),
                "",
                seed.text(row + ".target"),
                seed.text(row + ".actual"),
                seed.text(row + ".weight"),
                seed.text(row + ".tier"),
                "",
                seed.text(row + ".own_score"),
                line(seed, 0, row).isNotApplicable(),
                List.of());
    }

    ScoredTable table() {
        var execution = new Execution(
                seed.money(cell(seed, "initial")),
                seed.money(cell(seed, "annual")),
                seed.money(cell(seed, "executed")),
                seed.entry("own_rate"),
                seed.entry("own_weight"),
                seed.entry("own_execution"),
                scores.execution().rate(),
                scores.execution().score());
        var rows = new ArrayList<Row>();
        seed.rows("i").forEach(row -> rows.add(row(rows.size(), row)));
        var verdict = new Verdict(
                seed.entry("own_total"),
                seed.entry("own_grade"),
                Optional.of(scores.total()).filter(total -> scores.complete()),
                scores.grade());
        return new ScoredTable(execution, rows, verdict, open());
    }

    /** The engine knows the total line of the money by the names of a call. */
    private List<Finding> open() {
        return seed.marked()
                ? List.of()
                : scores.findings().stream()
                        .map(each -> each.at(each.cells().stream()
                                .map(cell -> cell.replace("funds.", "own_"))
                                .toList()))
                        .toList();
    }

    private Row row(int at, String row) {
        var why = new Row.Standing(Row.Mark.NONE, seed.entry(row + ".mark_why"));
        return new Row(
                line(seed, at, row),
                seed.entry(row + ".target"),
                seed.entry(row + ".actual"),
                seed.entry(row + ".own_score"),
                seed.entry(row + ".deviation"),
                seed.marked(),
                seed.marked()
                        ? given(seed.entry(row + ".own_score"))
                        : computed(scores.row(row).orElseThrow()),
                why);
    }

    private static Computed given(Entry score) {
        return new Computed(Weight.read(score.text()).points(), false, false, Optional.empty());
    }

    private static Computed computed(Scores.Row row) {
        return new Computed(
                row.score(),
                row.outcome() == Outcome.PARTLY || row.outcome() == Outcome.NOT_MET,
                row.outcome() == Outcome.NOT_APPLICABLE,
                row.asks() == Asks.NOTHING ? Optional.empty() : Optional.of(Severity.WARNING));
    }

    private static Line line(Seed seed, int at, String row) {
        var cost = seed.text(row + ".level2").equals("COST");
        return new Line(
                row,
                at + 1,
                seed.text(row + ".level1"),
                seed.text(row + ".level2"),
                seed.text(row + ".level3"),
                Target.read(seed.text(row + ".target"), cost ? Hint.of("", "成本指标") : Hint.NONE),
                "target",
                Weight.read(seed.text(row + ".weight")),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
