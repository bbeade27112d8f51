package org.jiheng.consistency.overall;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.score.Admission;
import org.jiheng.consistency.evaluation.score.Points;
import org.jiheng.consistency.overall.Department.Conclusion;
import org.jiheng.consistency.overall.Department.Conclusion.Grade;
import org.jiheng.notation.Glyphs;
import org.jiheng.words.Say;

/** B-07 to B-13 and D-06: the total, the grade, what is admitted beside full marks, and what was measured. */
record ConclusionCheck(Department department) {

    private static final BigDecimal FULL = new BigDecimal(100);
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n]+");

    Stream<Finding> find() {
        return Stream.of(total(), grade(), unsupported(), problems(), unmeasured(), sections())
                .flatMap(each -> each);
    }

    private Conclusion told() {
        return department.conclusion();
    }

    private Stream<Finding> total() {
        var written = Points.of(told().total());
        if (!written.readable()) {
            return Stream.of(Finding.error("B-07", say("Write the total in digits, such as 98.62"))
                    .at(told().total().cell())
                    .expecting("", told().total().text().strip()));
        }
        return told().computedTotal().stream()
                .filter(sum ->
                        written.number().filter(each -> !Points.near(each, sum)).isPresent())
                .map(sum -> Finding.error(
                                "B-07",
                                say(
                                        "The scores sum to {0}, the total says {1}",
                                        Points.written(sum),
                                        Points.written(written.number().orElseThrow())))
                        .at(told().total().cell())
                        .expecting(Points.written(sum), told().total().text().strip()));
    }

    private Stream<Finding> grade() {
        var written = told().grade().text().strip();
        var points = Points.of(told().total()).number();
        var right = points.flatMap(this::grade).or(told()::computedGrade);
        var isKnown = told().grades().stream().anyMatch(each -> isCalled(written, each.name()));
        return written.isEmpty()
                        || isKnown && right.isEmpty()
                        || right.filter(name -> isCalled(written, name)).isPresent()
                ? Stream.empty()
                : Stream.of(Finding.error("B-08", words(written, isKnown, right))
                        .at(told().grade().cell(), told().total().cell())
                        .expecting(right.orElse(names()), written));
    }

    private Optional<String> grade(BigDecimal points) {
        return told().grades().stream()
                .filter(each -> points.compareTo(each.from()) >= 0)
                .map(Grade::name)
                .findFirst();
    }

    /** 优 and 优秀 are one grade. */
    private static boolean isCalled(String word, String name) {
        return word.equals(name) || word.length() == 2 && name.length() == 1 && word.startsWith(name);
    }

    private Say words(String written, boolean isKnown, Optional<String> right) {
        return isKnown
                ? say("The grade of this total is {0}, not {1}", right.orElse(""), written)
                : say("The scheme has no grade {0}; its grades are {1}", written, names());
    }

    private String names() {
        return told().grades().stream().map(Grade::name).collect(Collectors.joining("、"));
    }

    /** Scores of projects whose evaluations are not there. */
    private Stream<Finding> unsupported() {
        var projects = department.projects();
        var entry = told().everyProject();
        return Points.of(entry).told() && projects.scored() < projects.number()
                ? Stream.of(Finding.error(
                                "B-09",
                                projects.scored() == 0
                                        ? say(
                                                "All projects are given {0} points, yet of {1 project/projects} none has an approved score table",
                                                entry.text().strip(), projects.number())
                                        : say(
                                                "All projects are given {0} points, yet of {2 project/projects} only {1 has/have} an approved score table",
                                                entry.text().strip(), projects.scored(), projects.number()))
                        .at(entry.cell(), ProjectsCheck.ROLLUP)
                        .expecting(String.valueOf(projects.number()), String.valueOf(projects.scored())))
                : Stream.empty();
    }

    /** A problem told of a department all of whose projects have all their points. */
    private Stream<Finding> problems() {
        var all = Points.of(told().everyProject())
                .number()
                .or(() -> department.projects().same());
        return told().problems().stream()
                .filter(problem ->
                        all.filter(points -> points.compareTo(FULL) == 0).isPresent())
                .filter(Admission::in)
                .limit(1)
                .map(problem -> Finding.warning(
                                "B-12",
                                say("{0} names a problem, yet all projects have full marks; say why", problem.label()))
                        .at(problem.cell(), ProjectsCheck.ROLLUP)
                        .expecting("< 100", Admission.shortened(problem)));
    }

    /** That satisfaction was reached says nothing while nobody says how much. */
    private Stream<Finding> unmeasured() {
        var said = told().satisfaction();
        return said.blank() || !Glyphs.absent(Glyphs.folded(told().measured().text()))
                ? Stream.empty()
                : Stream.of(Finding.warning(
                                "B-13", say("{0} is told without a figure; enter what was measured", said.label()))
                        .at(told().measured().cell(), said.cell())
                        .expecting("", Admission.shortened(said)));
    }

    private Stream<Finding> sections() {
        var counted = Points.of(department.sections().count()).number();
        var named = BETWEEN.splitAsStream(
                        Glyphs.visible(department.sections().names().text().replace("\n", "、")))
                .filter(each -> !each.isBlank())
                .count();
        return counted.filter(number -> named > 0 && number.compareTo(BigDecimal.valueOf(named)) != 0).stream()
                .map(number -> Finding.warning(
                                "D-06",
                                say(
                                        "{0 section is/sections are} named, {1 is/are} counted",
                                        named,
                                        Points.written(number)))
                        .at(
                                department.sections().count().cell(),
                                department.sections().names().cell())
                        .expecting(String.valueOf(named), Points.written(number)));
    }
}
