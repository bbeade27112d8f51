package org.jiheng.notation.target;

import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.notation.figure.Figure;

/** What was reached, read beside the target it answers: a bare number takes the target's unit. */
public record Actual(Target answer, boolean unitAssumed) {

    /** Two figures of one kind in its plain unit, so that they can be compared and divided. */
    public record Pair(Figure target, Figure actual) {}

    public static Actual read(String text, Target target) {
        var plain = Target.read(text, Hint.NONE);
        var reading = plain.is(Kind.DATE) && target.is(Kind.QUANTITY) ? asNumber(text, plain) : plain;
        var bare = reading.is(Kind.QUANTITY)
                && reading.unit().isEmpty()
                && !target.unit().isEmpty();
        return bare ? new Actual(in(target, reading), true) : new Actual(reading, false);
    }

    private static Target asNumber(String text, Target date) {
        var number = Target.read(text, Hint.NONE.choosing(Kind.QUANTITY.name()));
        return number.is(Kind.QUANTITY) ? number : date;
    }

    private static Target in(Target target, Target bare) {
        var figure =
                bare.figure().map(each -> each.in(target.figure().orElseThrow().unit()));
        return new Target(
                Kind.QUANTITY,
                bare.operator(),
                bare.assumed(),
                figure,
                Optional.empty(),
                "",
                false,
                bare.fault(),
                bare.reading());
    }

    /** As it was understood: 99 %, 2021-12-31 or the words. */
    public String written() {
        return answer.figure().map(Figure::written).orElseGet(answer::value);
    }

    /** Empty unless both are figures whose units count one kind of thing. */
    public Optional<Pair> beside(Target target) {
        return answer.figure()
                .flatMap(actual -> target.figure()
                        .filter(wanted ->
                                wanted.unit().kind().equals(actual.unit().kind()))
                        .map(wanted -> new Pair(wanted.plain(), actual.plain())));
    }

    /** The last day that was reported, where a date was; one without a year belongs to the given one. */
    public Optional<LocalDate> day(int year) {
        return answer.term().map(each -> each.due().lastDay(year));
    }
}
