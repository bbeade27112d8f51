package org.jiheng.consistency.evaluation.process;

import static org.jiheng.words.Say.say;

import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.Glyphs;

/** E-07 to E-09: the evaluation comes after the project, is signed, and is not led by whom it is about. */
public record ProcessCheck(Process process, int year) {

    public Stream<Finding> find() {
        return Stream.of(early(), outside(), unsigned(), sameHead()).flatMap(each -> each);
    }

    private Stream<Finding> early() {
        var end = process.projectEnds();
        return process.reported().stream()
                .filter(report -> process.afterwards()
                        && end.filter(each -> report.day().surelyBefore(each.day()))
                                .isPresent())
                .map(report -> Finding.warning(
                                "E-07",
                                say(
                                        "Evaluated on {0}, before the project ends on {1}; an evaluation afterwards comes after it",
                                        report.day().toString(),
                                        end.orElseThrow().day().toString()))
                        .at(report.cell(), end.orElseThrow().cell())
                        .expecting("≥ " + end.orElseThrow().day(), report.day().toString()));
    }

    private Stream<Finding> outside() {
        return process.reported().stream()
                .filter(report -> report.day().last().getYear() < year)
                .map(report -> Finding.warning(
                                "E-07",
                                say(
                                        "Evaluated on {0}, before the year {1} began",
                                        report.day().toString(), "" + year))
                        .at(report.cell())
                        .expecting("≥ " + year, report.day().toString()));
    }

    /** It must be complete when the paper is published, which is later. */
    private Stream<Finding> unsigned() {
        var blank = process.signatures().stream().filter(Entry::blank).toList();
        return blank.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.info(
                                "E-08",
                                say("{0} places to sign, seal or date are empty; publishing needs them", blank.size()))
                        .at(blank.stream().map(Entry::cell).toList()));
    }

    private Stream<Finding> sameHead() {
        return process.leader().filter(leader -> !leader.blank()).stream()
                .flatMap(leader -> process.group().stream()
                        .filter(member -> member.head() && same(member.name(), leader))
                        .map(member -> Finding.warning(
                                        "E-09",
                                        say(
                                                "{0} leads the project and the group that evaluates it; name another head",
                                                leader.text().strip()))
                                .at(member.name().cell(), leader.cell())
                                .expecting("", leader.text().strip())));
    }

    private static boolean same(Entry one, Entry other) {
        return Glyphs.folded(one.text())
                .replace(" ", "")
                .equals(Glyphs.folded(other.text()).replace(" ", ""));
    }
}
