package org.jiheng.consistency.evaluation;

import static org.jiheng.words.Say.say;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.arithmetic.ArithmeticCheck;
import org.jiheng.consistency.evaluation.contract.ContractCheck;
import org.jiheng.consistency.evaluation.money.MoneyCheck;
import org.jiheng.consistency.evaluation.process.ProcessCheck;
import org.jiheng.consistency.evaluation.process.ProofCheck;
import org.jiheng.consistency.evaluation.promise.DriftCheck;
import org.jiheng.consistency.evaluation.promise.NameCheck;
import org.jiheng.consistency.evaluation.score.ScoreCheck;
import org.jiheng.consistency.evaluation.score.ScoredTable;
import org.jiheng.consistency.evaluation.score.Standard;
import org.jiheng.consistency.indicator.Bounds;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.consistency.indicator.Names;
import org.jiheng.consistency.indicator.Wording;
import org.jiheng.consistency.similarity.Repeats;

/** All checks that concern a self-evaluation, the gravest findings first. */
public final class EvaluationCheck {

    private EvaluationCheck() {}

    /** What is to be said of a whole paper, with all that other papers say of the same project. */
    public static List<Finding> run(Evaluation evaluation, Standard standard) {
        var table = evaluation.table();
        var telling = new Telling(evaluation, standard);
        var fresh = ScoreCheck.lines(DriftCheck.fresh(evaluation.promised(), table.rows()));
        return sorted(Stream.of(
                required(evaluation.required()),
                ScoreCheck.figures(table, standard),
                ScoreCheck.form(table, standard),
                wording(fresh, standard),
                Wording.rates(fresh),
                money(evaluation, standard),
                telling.find(),
                DriftCheck.find(evaluation.promised(), table.rows()),
                NameCheck.find(evaluation.names()),
                ArithmeticCheck.find(evaluation.sums()),
                new ProcessCheck(evaluation.process(), evaluation.year()).find(),
                new ProofCheck(evaluation.proof(), table.rows(), standard.demands()).find(),
                contracts(evaluation, telling),
                Repeats.find(evaluation.account().all().toList())));
    }

    /** What a table of figures alone can decide, as the scoring call answers it. */
    public static List<Finding> table(ScoredTable table, Standard standard) {
        return sorted(Stream.of(
                ScoreCheck.figures(table, standard),
                ScoreCheck.weights(table, standard),
                wording(ScoreCheck.lines(table.rows().stream()), standard)));
    }

    /** What two rules find at one place in the same words is told once. */
    private static List<Finding> sorted(Stream<Stream<Finding>> findings) {
        var keys = new HashSet<String>();
        return findings.flatMap(each -> each)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .filter(each -> keys.add(each.key() + each.cells()))
                .toList();
    }

    private static Stream<Finding> required(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::blank)
                .map(each ->
                        Finding.error("S-01", say("Fill in: {0}", each.label())).at(each.cell()));
    }

    /** Promises that were approved are not questioned again. */
    private static Stream<Finding> wording(List<Line> lines, Standard standard) {
        return Stream.of(
                        Bounds.find(lines.stream(), standard.demands()),
                        Names.find(lines, standard.demands()),
                        Wording.find(lines))
                .flatMap(each -> each);
    }

    private static Stream<Finding> money(Evaluation evaluation, Standard standard) {
        var table = evaluation.table();
        return MoneyCheck.find(
                evaluation.accounts(), table.execution().executed(), ScoreCheck.outputs(table, standard));
    }

    private static Stream<Finding> contracts(Evaluation evaluation, Telling telling) {
        return new ContractCheck(evaluation.contracting(), evaluation.year())
                .find(telling.allSpent(), telling.allDone());
    }
}
