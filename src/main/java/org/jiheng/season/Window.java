package org.jiheng.season;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jiheng.words.Say;

/**
 * The days on which the papers of one kind may be handed in, as they hold for one department: what the finance bureau
 * set, cut to what the department left of it.
 *
 * @param today the day of the database in Beijing time, on which this was asked
 */
public record Window(
        long seasonId,
        SeasonKind kind,
        int year,
        int round,
        int upToMonth,
        LocalDate opensOn,
        LocalDate warnsOn,
        LocalDate closesOn,
        boolean closedEarly,
        String closedBecause,
        boolean narrowed,
        LocalDate today) {

    public Stand stand() {
        return stand(today);
    }

    public Stand stand(LocalDate day) {
        if (closedEarly || isNeverOpen() || day.isAfter(closesOn)) {
            return Stand.CLOSED;
        }
        if (day.isBefore(opensOn)) {
            return Stand.NOT_OPEN;
        }
        return day.isBefore(warnsOn) ? Stand.OPEN : Stand.CLOSING;
    }

    /** Whether papers may be handed in today. */
    public boolean admits() {
        return stand().admits();
    }

    /** The department's days and the bureau's no longer meet. */
    public boolean isNeverOpen() {
        return opensOn.isAfter(closesOn);
    }

    /** Days that remain after this one; 0 on the last day, below 0 when it is over. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, closesOn);
    }

    public long daysLeft() {
        return daysLeft(today);
    }

    public Say title() {
        return kind.hasRounds()
                ? say("Performance monitoring, round {0} (to month {1})", round, upToMonth)
                : kind.label();
    }

    public Say words() {
        return words(today);
    }

    /** What stands at the head of a paper. */
    public Say words(LocalDate day) {
        return switch (stand(day)) {
            case NOT_OPEN ->
                say(
                        "{0} opens on {1}: you can fill it in now; it is saved as a draft, to be submitted from then on",
                        title(), opensOn);
            case OPEN, CLOSING -> untilItCloses(daysLeft(day));
            case CLOSED -> whyClosed();
        };
    }

    /** What a table says beside the word for its state. */
    public Say brief() {
        return switch (stand()) {
            case NOT_OPEN -> say("Days until it opens: {0}", ChronoUnit.DAYS.between(today, opensOn));
            case OPEN, CLOSING -> daysLeft() == 0 ? say("Last day is today") : say("Days left: {0}", daysLeft());
            case CLOSED -> closedEarly ? say("Closed early: {0}", closedBecause) : over();
        };
    }

    private Say over() {
        return isNeverOpen() ? say("Has no day in common with the finance bureau's; never open") : say("Drafts only");
    }

    /** Said where the finance office has not set this window; the opener is the bureau that can. */
    public static Say unset(SeasonKind kind, int year, String opener) {
        return say(
                "{0} of {1} is not open yet: the finance performance office of {2} opens it. You can fill it in; it is saved as a draft and cannot be submitted yet.",
                kind.label(), String.valueOf(year), opener);
    }

    private Say untilItCloses(long left) {
        if (left == 0) {
            return say("{0} closes today, {1}", title(), closesOn);
        }
        return left == 1
                ? say("{0} closes tomorrow, {1}", title(), closesOn)
                : say("{0} closes on {1}, {2} days left", title(), closesOn, left);
    }

    private Say whyClosed() {
        if (closedEarly) {
            return say(
                    "{0} was closed early ({1}): you can still fill it in; it is saved as a draft and cannot be submitted",
                    title(), closedBecause);
        }
        if (isNeverOpen()) {
            return say(
                    "{0} has no day on which both the finance bureau and the department have it open: you can fill it in; it is saved as a draft and cannot be submitted",
                    title());
        }
        return say(
                "{0} closed on {1}: you can still fill it in; it is saved as a draft and cannot be submitted",
                title(), closesOn);
    }
}
