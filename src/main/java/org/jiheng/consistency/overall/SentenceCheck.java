package org.jiheng.consistency.overall;

import static org.jiheng.words.Say.say;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.overall.Department.Changed;
import org.jiheng.consistency.overall.Department.Sentence;
import org.jiheng.words.Figures;

/** C-04 and S-04: sentences that state figures state those of the report, and those of now. */
record SentenceCheck(Department department) {

    Stream<Finding> find() {
        return department.sentences().stream().flatMap(sentence -> Stream.concat(stale(sentence), strange(sentence)));
    }

    private static Stream<Finding> stale(Sentence sentence) {
        return sentence.changes().stream()
                .limit(1)
                .map(change -> Finding.error(
                                "S-04",
                                say(
                                        "{0}: it was worded for {1} {2}, which is {3} now; bring it up to date",
                                        sentence.entry().label(),
                                        change.figure(),
                                        shown(change.before()),
                                        shown(change.after())))
                        .at(sentence.entry().cell())
                        .expecting(change.after(), written(sentence)));
    }

    private static String written(Sentence sentence) {
        return sentence.changes().stream().map(Changed::before).collect(Collectors.joining("、"));
    }

    private static String shown(String figure) {
        return figure.isEmpty() ? Figures.ABSENT : figure;
    }

    private static Stream<Finding> strange(Sentence sentence) {
        return sentence.reworded()
                        && sentence.changes().isEmpty()
                        && !sentence.strange().isEmpty()
                ? Stream.of(Finding.warning(
                                "C-04",
                                say(
                                        "{0}: {1} is no figure of the report; correct it or say where it comes from",
                                        sentence.entry().label(), String.join("、", sentence.strange())))
                        .at(sentence.entry().cell())
                        .expecting("", String.join("、", sentence.strange())))
                : Stream.empty();
    }
}
