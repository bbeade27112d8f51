package org.jiheng.evaluation.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.Evaluation;
import org.jiheng.consistency.evaluation.EvaluationCheck;
import org.jiheng.consistency.evaluation.arithmetic.Count;
import org.jiheng.consistency.evaluation.arithmetic.Sums;
import org.jiheng.consistency.evaluation.process.Proof;
import org.jiheng.consistency.evaluation.promise.Account;
import org.jiheng.consistency.evaluation.score.Verdict;
import org.jiheng.evaluation.content.Text;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.paper.page.Tones;
import org.jiheng.scheme.demand.SchemeStandard;
import org.jiheng.target.content.HeadCell;

/** A self-evaluation handed to its checks with all that is on file beside it, in the words the checks know. */
public record Checking(Scored scored, Dossier dossier) {

    private static final List<Text> REQUIRED = List.of(Text.YEAR_DONE, Text.RESPONSIBLE, Text.FILLER, Text.STATEMENT);

    public List<Finding> findings() {
        var rows = new CheckedRows(scored);
        var money = new CheckedMoney(scored, dossier);
        var head = new CheckedHead(scored.evaluation(), dossier);
        var read = new Evaluation(
                scored.evaluation().year(),
                required(),
                rows.table(money.execution(), verdict()),
                money.accounts(),
                rows.promised(),
                head.names(),
                account(),
                Sums.NONE,
                new CheckedContracts(dossier).contracting(),
                head.process(),
                new Proof(Optional.of(dossier.evidenced()), Optional.of(survey()), dossier.copies()));
        var found = EvaluationCheck.run(
                        read, SchemeStandard.of(scored.evaluation().scheme()))
                .stream()
                .map(money::here)
                .map(head::mendable);
        return Stream.concat(found, rows.reweighed())
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .toList();
    }

    /** All that is told beside the cells: how they were read, what they score, and what was found. */
    public Map<String, Object> facts(Predicate<Finding> answered) {
        var evaluation = scored.evaluation();
        var facts = new ListedFacts(evaluation.scheme(), dossier).behind(new EvaluationFacts(scored).all());
        facts.putAll(new FoundFacts(evaluation, findings(), answered).all());
        return Tones.beside(facts);
    }

    /** What was published before stands as it is, with what it lacks. */
    private List<Entry> required() {
        return scored.evaluation().published()
                ? List.of()
                : REQUIRED.stream().map(this::entry).toList();
    }

    private Entry entry(Text text) {
        return new Entry(text.cell(), text.label(), scored.evaluation().value(text));
    }

    private Verdict verdict() {
        return new Verdict(
                entry(Text.OWN_TOTAL),
                entry(Text.OWN_GRADE),
                Optional.of(scored.scores().total()).filter(total -> scored.complete()),
                scored.scores().grade());
    }

    private Account account() {
        var goal = HeadCell.YEAR_GOAL;
        return new Account(
                List.of(new Entry(
                        goal.cell(), goal.label(), scored.evaluation().cells().value(goal.cell()))),
                List.of(entry(Text.YEAR_DONE)),
                List.of(),
                List.of(entry(Text.STATEMENT)));
    }

    private Proof.Survey survey() {
        return new Proof.Survey("", count(Text.ISSUED), count(Text.RETURNED), count(Text.VALID), count(Text.SATISFIED));
    }

    private Count count(Text text) {
        return new Count(entry(text));
    }
}
