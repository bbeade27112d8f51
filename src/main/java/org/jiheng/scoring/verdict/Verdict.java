package org.jiheng.scoring.verdict;

import java.util.Optional;
import org.jiheng.scoring.terms.Origin;
import org.jiheng.words.Say;

/**
 * What a rule says of a row.
 *
 * @param worth empty while it is open
 * @param completion actual ÷ target, where that means something
 * @param rule what was found and what follows from it, in words
 * @param hope what one more percent would make of it
 */
public record Verdict(
        Outcome outcome,
        Optional<Worth> worth,
        Optional<Ratio> completion,
        Say rule,
        Origin origin,
        Asks asks,
        Optional<Open> open,
        Optional<Hope> hope) {

    /** What a little more would be worth. */
    public record Hope(Worth worth, Way way) {}

    /** A little more: one percent of the target more, or less, or one step nearer to it. */
    public enum Way {
        MORE,
        LESS,
        NEARER
    }

    public static Verdict full(Say rule, Origin origin) {
        return decided(Outcome.MET, Worth.FULL, rule, origin);
    }

    /** Partly met, or not at all when it is worth nothing. */
    public static Verdict part(Worth worth, Say rule, Origin origin) {
        return decided(worth.isSome() ? Outcome.PARTLY : Outcome.NOT_MET, worth, rule, origin);
    }

    public static Verdict nothing(Say rule, Origin origin) {
        return decided(Outcome.NOT_MET, Worth.NOTHING, rule, origin);
    }

    public static Verdict decided(Outcome outcome, Worth worth, Say rule, Origin origin) {
        return new Verdict(
                outcome,
                Optional.of(worth),
                Optional.empty(),
                rule,
                origin,
                Asks.NOTHING,
                Optional.empty(),
                Optional.empty());
    }

    public static Verdict undecided(Open open, Origin origin) {
        return open(Outcome.UNDECIDED, open, origin);
    }

    /** Without a score, though it is plain what became of the promise. */
    public static Verdict open(Outcome outcome, Open open, Origin origin) {
        return new Verdict(
                outcome,
                Optional.empty(),
                Optional.empty(),
                open.message(),
                origin,
                Asks.NOTHING,
                Optional.of(open),
                Optional.empty());
    }

    public Verdict completing(Optional<Ratio> reached) {
        return new Verdict(outcome, worth, reached, rule, origin, asks, open, hope);
    }

    public Verdict hoping(Verdict better, Way way) {
        return new Verdict(
                outcome, worth, completion, rule, origin, asks, open, better.worth.map(each -> new Hope(each, way)));
    }
}
