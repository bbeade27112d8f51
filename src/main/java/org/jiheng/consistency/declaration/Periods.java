package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.declaration.Declaration.Period;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.words.Say;

/** C-05, C-09 and T-09: goals and dates lie within the years they are set for. */
final class Periods {

    private Periods() {}

    static Stream<Finding> find(Declaration declaration, Demands demands) {
        var mid = declaration.mid().isPresent()
                ? Stream.concat(years(declaration.period(), declaration.year()), identical(declaration))
                : Stream.<Finding>empty();
        return Stream.concat(mid, declaration.applicable().stream().flatMap(row -> lateDate(row, declaration.year())));
    }

    private static Stream<Finding> years(Period period, int year) {
        if (period.firstYear().isEmpty() || period.lastYear().isEmpty()) {
            var words = say("Enter the first and the last year of the mid-term goals, such as 2024");
            return Stream.of(Finding.error("T-01", words)
                    .at(period.from().cell(), period.to().cell()));
        }
        var first = period.firstYear().get();
        var last = period.lastYear().get();
        return first > year || last < year ? without(period, first + "-" + last, year) : beside(period, first, last);
    }

    private static Stream<Finding> without(Period period, String typed, int year) {
        var words = say(
                "The mid-term goals run from {0} and leave out the budget year {1}; check the years", typed, "" + year);
        return disagreement(period, words, typed, "" + year);
    }

    private static Stream<Finding> beside(Period period, int first, int last) {
        var typed = first + "-" + last;
        var project =
                period.projectFrom().orElse(first) + "-" + period.projectTo().orElse(last);
        var words = say(
                "The mid-term goals run from {0}, the project from {1}; make them agree or say why", typed, project);
        return typed.equals(project) ? Stream.empty() : disagreement(period, words, typed, project);
    }

    private static Stream<Finding> disagreement(Period period, Say words, String typed, String wanted) {
        return Stream.of(Finding.warning("C-05", words)
                .at(period.from().cell(), period.to().cell())
                .expecting(wanted, typed));
    }

    private static Stream<Finding> identical(Declaration declaration) {
        var rows = declaration.applicable().stream()
                .filter(each -> each.mid().isPresent())
                .toList();
        var words = say("The mid-term targets of several years are the same as those of one year");
        return declaration.period().severalYears()
                        && !rows.isEmpty()
                        && rows.stream().allMatch(Periods::sameTwice)
                ? Stream.of(Finding.info("C-09", words)
                        .at(rows.stream().map(each -> each.cell(Indicator.MID)).toList()))
                : Stream.empty();
    }

    private static boolean sameTwice(Indicator row) {
        var annual = row.annual();
        return row.mid()
                .filter(mid -> mid.operator().equals(annual.operator()))
                .filter(mid -> mid.value().equals(annual.value()) && mid.unit().equals(annual.unit()))
                .isPresent();
    }

    private static Stream<Finding> lateDate(Indicator row, int year) {
        var end = LocalDate.of(year, 12, 31);
        return due(row, year).filter(day -> day.isAfter(end)).stream()
                .map(day -> Finding.warning(
                                "T-09",
                                say(
                                        "{0}: the date {1} lies after the budget year; a target of the year is due in it",
                                        row.label(), day))
                        .at(row.cell(Indicator.ANNUAL))
                        .expecting("≤ " + end, day.toString()));
    }

    private static Optional<LocalDate> due(Indicator row, int year) {
        return row.annual().term().map(term -> term.due().lastDay(year));
    }
}
