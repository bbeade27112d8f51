package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.content.SourceLine;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.CellName;
import org.jiheng.project.execution.Spent;
import org.jiheng.scheme.Scheme;
import org.jiheng.words.Say;

/** What the budget system's list says was spent, told beside the amounts of the form. */
record ListedFacts(Scheme scheme, Dossier dossier) {

    /** Behind how each amount was read. */
    Map<String, Object> behind(Map<String, Object> facts) {
        var all = new TreeMap<>(facts);
        SourceLine.of(scheme)
                .forEach(line -> dossier.listed(line)
                        .map(ListedFacts::words)
                        .ifPresent(words -> all.merge(
                                beside(line),
                                words,
                                (read, listed) -> "".equals(read) ? listed : say("{0} · {1}", read, listed))));
        return all;
    }

    private static String beside(SourceLine line) {
        return EvaluationFacts.beside(new CellName(Outlay.TABLE, line.key(), Outlay.Column.EXECUTED.code()).toString());
    }

    private static Say words(Spent spent) {
        return say(
                "budget system {0}, up to {1}",
                MoneyUnit.WAN_YUAN.written(spent.executed()), String.valueOf(spent.asOf()));
    }
}
