package org.jiheng.consistency.overall;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.evaluation.score.Points;
import org.jiheng.consistency.overall.Department.Projects;
import org.jiheng.words.Say;

/** A-18 and G-01 to G-05: the projects of a department are all there, all evaluated, and still what the report says. */
record ProjectsCheck(Department department) {

    /** Where the roll-up of the projects stands beside the report. */
    static final String ROLLUP = Elsewhere.ROLLUP.cell("projects");

    Stream<Finding> find() {
        return Stream.of(number(), unevaluated(), moved(), same(), listed(), spent())
                .flatMap(each -> each);
    }

    private Projects projects() {
        return department.projects();
    }

    private Stream<Finding> number() {
        return Points.of(projects().stated()).number().stream()
                .filter(stated -> stated.compareTo(BigDecimal.valueOf(projects().number())) != 0)
                .map(stated -> Finding.error(
                                "G-01",
                                say(
                                        "The report speaks of {0 project/projects}, {1 is/are} on file for the year",
                                        Points.written(stated),
                                        projects().number()))
                        .at(projects().stated().cell(), ROLLUP)
                        .expecting(String.valueOf(projects().number()), Points.written(stated)));
    }

    private Stream<Finding> unevaluated() {
        var missing = projects().number() - projects().evaluated();
        return missing > 0
                ? Stream.of(Finding.error(
                                "G-02",
                                say(
                                        "Of {1 project/projects}, {0 has/have} no approved evaluation; have them evaluated or exempted",
                                        missing,
                                        projects().number()))
                        .at(ROLLUP)
                        .expecting(
                                String.valueOf(projects().number()),
                                String.valueOf(projects().evaluated())))
                : Stream.empty();
    }

    private Stream<Finding> moved() {
        return changed("G-03", projects().moved());
    }

    private Stream<Finding> listed() {
        return changed("G-05", projects().listed());
    }

    private static Stream<Finding> changed(String rule, List<Say> changes) {
        return changes.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.error(rule, words(changes)).at(ROLLUP).expecting("0", String.valueOf(changes.size())));
    }

    private static Say words(List<Say> changes) {
        return changes.size() == 1
                ? say("Changed since the report took the projects over: {0}; bring it up to date", changes.get(0))
                : say(
                        "Changed since the report took the projects over: {0}, and {1} more; bring it up to date",
                        changes.get(0), changes.size() - 1);
    }

    /** No project differs from another, in the published report or in the approved scores. */
    private Stream<Finding> same() {
        var every = Points.of(department.conclusion().everyProject())
                .number()
                .filter(points -> Points.of(projects().stated())
                        .number()
                        .filter(number -> number.compareTo(BigDecimal.ONE) > 0)
                        .isPresent());
        return every.or(projects()::same).stream()
                .map(points -> Finding.info(
                                "G-04",
                                say(
                                        "All projects have {0} points; the scores tell nothing apart",
                                        Points.written(points)))
                        .at(
                                every.isPresent()
                                        ? department.conclusion().everyProject().cell()
                                        : ROLLUP)
                        .expecting("", Points.written(points)));
    }

    /** What the department spent on projects is what its projects spent. */
    private Stream<Finding> spent() {
        var told = department.spentOnProjects();
        if (!told.told() || projects().number() == 0) {
            return Stream.empty();
        }
        var isWhole = projects().spending() == projects().number();
        return isWhole && told.yuan().compareTo(projects().spent()) == 0
                ? Stream.empty()
                : Stream.of(Finding.warning("A-18", isWhole ? otherwise(told) : unknown(told))
                        .at(told.cell(), ROLLUP)
                        .expecting(isWhole ? told.written(projects().spent()) : "", told.written()));
    }

    private Say otherwise(Money told) {
        return say(
                "{0} were spent on projects; the projects themselves make {1}",
                told.said(), told.said(projects().spent()));
    }

    /** Of a project without an approved figure nobody knows what it spent. */
    private Say unknown(Money told) {
        return projects().spending() == 0
                ? say(
                        "{0} were spent on projects, yet of {1 project/projects} none has an approved figure of what it spent",
                        told.said(), projects().number())
                : say(
                        "{0} were spent on projects, yet of {2 project/projects} only {1 has/have} an approved figure of what was spent, {3} together",
                        told.said(),
                        projects().spending(),
                        projects().number(),
                        told.said(projects().spent()));
    }
}
