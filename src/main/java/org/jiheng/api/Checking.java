package org.jiheng.api;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.evaluation.EvaluationCheck;
import org.jiheng.consistency.evaluation.score.Execution;
import org.jiheng.consistency.evaluation.score.Row;
import org.jiheng.consistency.evaluation.score.ScoredTable;
import org.jiheng.consistency.evaluation.score.Verdict;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.notation.Weight;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Type;
import org.jiheng.scheme.demand.Outcomes;
import org.jiheng.scheme.demand.SchemeStandard;
import org.jiheng.words.Say;

/** A request and its scores handed to the checks, which are those of papers. */
record Checking(Reckoned reckoned, Levels levels) {

    static List<Finding> findings(Reckoned reckoned) {
        var checking = new Checking(reckoned, new Levels(reckoned.scheme()));
        return EvaluationCheck.table(checking.table(), SchemeStandard.of(reckoned.scheme()));
    }

    private ScoredTable table() {
        var rows = reckoned.asked().rows();
        return new ScoredTable(
                execution(),
                IntStream.range(0, rows.size())
                        .mapToObj(at -> row(at, rows.get(at)))
                        .toList(),
                verdict(),
                reckoned.scores().findings());
    }

    private Execution execution() {
        var funds = reckoned.asked().funds();
        var counted = Counted.in(funds.unit());
        var computed = reckoned.scores().execution();
        return new Execution(
                new Money(
                        Places.INITIAL, say("Initial budget"), counted.amount(funds.initial()), false, counted.unit()),
                new Money(
                        Places.ANNUAL,
                        say("Budget of the full year"),
                        counted.amount(funds.annual()),
                        true,
                        counted.unit()),
                new Money(
                        Places.EXECUTED,
                        say("Money spent|call"),
                        counted.amount(funds.executed()),
                        true,
                        counted.unit()),
                new Entry(Places.RATE, say("Execution rate|call"), funds.declaredRate()),
                new Entry(Places.WEIGHT, say("Weight"), funds.weight()),
                new Entry(Places.SCORE, say("Score|call"), funds.declaredScore()),
                computed.rate(),
                computed.score());
    }

    private Verdict verdict() {
        var scores = reckoned.scores();
        return new Verdict(
                new Entry(Places.TOTAL, say("Total|scheme"), reckoned.asked().declaredTotal()),
                new Entry(Places.GRADE, say("Grade|call"), reckoned.asked().declaredGrade()),
                Optional.of(scores.total()).filter(total -> scores.complete()),
                scores.grade());
    }

    private Row row(int at, Asked.Row row) {
        var key = Places.row(at);
        return new Row(
                line(key, at, row),
                entry(key, "target", say("Target|score"), row.target()),
                entry(key, "actual", say("Actual|score"), row.actual()),
                entry(key, "score", say("Score|call"), row.declaredScore()),
                entry(key, "deviation", say("Reasons for a deviation"), row.deviation()),
                false,
                Outcomes.of(reckoned.row(at)),
                new Row.Standing(Row.Mark.NONE, entry(key, "why", say("Reasons for a deviation"), "")));
    }

    private Line line(String key, int at, Asked.Row row) {
        return new Line(
                key,
                at + 1,
                levels.block(row.level1()).map(Block::code).orElse(row.level1()),
                levels.type(row.level1(), row.level2()).map(Type::code).orElse(row.level2()),
                row.level3(),
                reckoned.row(at).target(),
                "target",
                Weight.read(row.weight()),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Entry entry(String key, String column, Say label, String text) {
        return new Entry(key + "." + column, label, text);
    }
}
