package org.jiheng.consistency.evaluation;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.promise.AccountCheck;
import org.jiheng.consistency.evaluation.promise.GoalCheck;
import org.jiheng.consistency.evaluation.score.Admission;
import org.jiheng.consistency.evaluation.score.Row;
import org.jiheng.consistency.evaluation.score.ScoreCheck;
import org.jiheng.consistency.evaluation.score.Standard;

/** B-12, C-03, C-04 and C-08: what a self-evaluation tells in words beside its figures. */
record Telling(Evaluation evaluation, Standard standard) {

    Stream<Finding> find() {
        var account = evaluation.account();
        var rows = evaluation.table().rows().stream().filter(Row::evaluated).toList();
        return Stream.of(
                        new GoalCheck(rows, account.done()).find(account.goals()),
                        new AccountCheck(rows, evaluation.sums()).find(account.done()),
                        problems())
                .flatMap(each -> each);
    }

    /** A problem told of a project that has all its points. */
    private Stream<Finding> problems() {
        var total = evaluation.table().verdict().total();
        return evaluation.account().problems().stream()
                .filter(problem -> ScoreCheck.full(evaluation.table(), standard) && Admission.in(problem))
                .map(problem -> Finding.warning(
                                "B-12", say("{0} names a problem, yet all points are given; say why", problem.label()))
                        .at(problem.cell(), total.cell())
                        .expecting("", Admission.shortened(problem)));
    }

    /** The cell that says that all of the budget was spent, or all of the points earned. */
    Optional<String> allSpent() {
        var money = evaluation.table().execution();
        var spent = money.executed().told()
                && money.annual().told()
                && money.executed().yuan().compareTo(money.annual().yuan()) >= 0;
        return spent ? Optional.of(money.executed().cell()) : allEarned();
    }

    private Optional<String> allEarned() {
        return ScoreCheck.full(evaluation.table(), standard)
                ? Optional.of(evaluation.table().verdict().total().cell())
                : Optional.empty();
    }

    Optional<String> allDone() {
        return evaluation.account().done().stream()
                .filter(AccountCheck::claims)
                .map(Entry::cell)
                .findFirst();
    }
}
