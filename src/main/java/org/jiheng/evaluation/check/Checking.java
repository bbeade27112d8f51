package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.Evaluation;
import org.jiheng.consistency.evaluation.EvaluationCheck;
import org.jiheng.consistency.evaluation.arithmetic.Count;
import org.jiheng.consistency.evaluation.arithmetic.Sums;
import org.jiheng.consistency.evaluation.contract.Contracting;
import org.jiheng.consistency.evaluation.process.Process;
import org.jiheng.consistency.evaluation.process.Proof;
import org.jiheng.consistency.evaluation.promise.Account;
import org.jiheng.consistency.evaluation.promise.Naming;
import org.jiheng.consistency.evaluation.score.Verdict;
import org.jiheng.evaluation.Text;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.project.Project;
import org.jiheng.scheme.demand.SchemeStandard;
import org.jiheng.target.HeadCell;

/**
 * A self-evaluation handed to its checks, in the words the checks know.
 *
 * @param evidenced the places at which files lie
 * @param copies texts that stand in other papers too
 */
public record Checking(
        Scored scored, Project project, Set<String> evidenced, List<Proof.Copy> copies, Contracting contracting) {

    private static final List<Text> REQUIRED = List.of(Text.YEAR_DONE, Text.RESPONSIBLE, Text.FILLER, Text.STATEMENT);

    public List<Finding> findings() {
        var rows = new CheckedRows(scored);
        var money = new CheckedMoney(scored);
        var read = new Evaluation(
                scored.evaluation().year(),
                required(),
                rows.table(money.execution(), verdict()),
                money.accounts(),
                rows.promised(),
                names(),
                account(),
                Sums.NONE,
                contracting,
                Process.NONE,
                new Proof(Optional.of(evidenced), Optional.of(survey()), copies));
        var found = EvaluationCheck.run(
                        read, SchemeStandard.of(scored.evaluation().scheme()))
                .stream()
                .map(money::here);
        return Stream.concat(found, rows.reweighed())
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .toList();
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

    private Entry head(HeadCell cell) {
        return new Entry(cell.cell(), cell.label(), scored.evaluation().cells().value(cell.cell()));
    }

    private Verdict verdict() {
        return new Verdict(
                entry(Text.OWN_TOTAL),
                entry(Text.OWN_GRADE),
                Optional.of(scored.scores().total())
                        .filter(total -> scored.scores().complete()),
                scored.scores().grade());
    }

    /** The project's own name is the one to keep to. */
    private List<Naming> names() {
        var own = new Entry(Elsewhere.PROJECT.cell("name"), say("Project name"), project.name());
        return List.of(new Naming(say("Project name"), List.of(own, head(HeadCell.PROJECT_NAME))));
    }

    private Account account() {
        return new Account(
                List.of(head(HeadCell.YEAR_GOAL)),
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
