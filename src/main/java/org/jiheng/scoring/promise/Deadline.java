package org.jiheng.scoring.promise;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jiheng.notation.calendar.CalendarDay;
import org.jiheng.notation.calendar.Term;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Target;
import org.jiheng.scoring.terms.Lateness;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.scoring.verdict.Verdict;

/** A day that was promised beside the day that was reported, each as precise as it was written. */
public final class Deadline {

    private static final int ANY_LEAP_YEAR = 2024;

    private final Lateness rule;
    private final Optional<Integer> year;

    public Deadline(Lateness rule, Optional<Integer> year) {
        this.rule = rule;
        this.year = year;
    }

    public Verdict of(Target target, Actual actual) {
        var due = target.term().orElseThrow();
        return actual.answer()
                .term()
                .map(reported -> judged(due, target.operator().orElse(Operator.AT_MOST), reported, actual.answer()))
                .orElseGet(() -> Verdict.undecided(
                        Open.figures("actual", say("“{0}” is no date; write the day it was done", actual.written())),
                        rule.origin()));
    }

    private Verdict judged(Term due, Operator bound, Term reported, Target answer) {
        var dueYear = unnamed(reported.due());
        var reportedYear = unnamed(due.due());
        var isBefore = answer.operator().filter(Operator.LESS::equals).isPresent();
        var last = isBefore
                ? reported.due().firstDay(reportedYear).minusDays(1)
                : reported.due().lastDay(reportedYear);
        var first = isBefore ? LocalDate.MIN : reported.due().firstDay(reportedYear);
        var isLastKept = due.kept(last, bound, dueYear);
        if (isLastKept != due.kept(first, bound, dueYear)) {
            return Verdict.undecided(
                    Open.figures("actual", say("{0} may be in time or late; write the day", answer.value())),
                    rule.origin());
        }
        return isLastKept
                ? Verdict.full(say("in time, full points"), rule.origin())
                : late(due.due(), bound, dueYear, first, last);
    }

    /** A date without a year belongs to the paper's, else to the year of the date beside it. */
    private int unnamed(CalendarDay other) {
        return year.or(other::year).orElse(ANY_LEAP_YEAR);
    }

    private Verdict late(CalendarDay due, Operator bound, int dueYear, LocalDate first, LocalDate last) {
        return switch (rule.late()) {
            case UNDECIDED -> person();
            case NOTHING -> Verdict.nothing(say("late, no points"), rule.origin());
            case LESS_PER_DAY -> lessPerDay(due, bound, dueYear, first, last);
        };
    }

    private Verdict person() {
        return Verdict.open(
                Outcome.NOT_MET,
                Open.person(Open.FIGURES, "actual", say("late; a person decides what is given")),
                rule.origin());
    }

    private Verdict lessPerDay(CalendarDay due, Operator bound, int dueYear, LocalDate first, LocalDate last) {
        var deadline = bound == Operator.LESS ? due.firstDay(dueYear).minusDays(1) : due.lastDay(dueYear);
        var days = ChronoUnit.DAYS.between(deadline, last);
        if (days <= 0) {
            return person();
        }
        if (!first.equals(last)) {
            return Verdict.undecided(
                    Open.figures("actual", say("late, and each day counts; write the day it was done")), rule.origin());
        }
        return DaysLate.cost(rule, days);
    }
}
