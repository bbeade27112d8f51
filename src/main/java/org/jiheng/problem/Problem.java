package org.jiheng.problem;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** A refusal the user can be told in one sentence. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What kind of refusal it is; Site alone knows which status that becomes. */
    public enum Kind {
        NOT_FOUND,
        OTHER_METHOD,
        UNKNOWN_CALLER,
        FORBIDDEN,
        CONFLICT,
        UNREADABLE,
        OTHER_FORMAT,
        TOO_LARGE,
        TOO_SLOW,
        TOO_MANY,
        BUSY
    }

    private final Kind kind;
    private final transient Say words;

    private Problem(Kind kind, Say words) {
        super(kind + ": " + words.key(), null, false, false);
        this.kind = kind;
        this.words = words;
    }

    public static Problem notFound() {
        return new Problem(Kind.NOT_FOUND, say("There is no such page, or it belongs to another unit."));
    }

    /** A program that calls does so by a method its address does not know. */
    public static Problem otherMethod(String allowed) {
        return new Problem(Kind.OTHER_METHOD, say("This address answers only {0}.", allowed));
    }

    /** A program that calls has not said who it is. */
    public static Problem unknownCaller(Say words) {
        return new Problem(Kind.UNKNOWN_CALLER, words);
    }

    public static Problem forbidden(Say words) {
        return new Problem(Kind.FORBIDDEN, words);
    }

    public static Problem conflict(Say words) {
        return new Problem(Kind.CONFLICT, words);
    }

    public static Problem unreadable(Say words) {
        return new Problem(Kind.UNREADABLE, words);
    }

    public static Problem otherFormat(Say words) {
        return new Problem(Kind.OTHER_FORMAT, words);
    }

    public static Problem tooMany(Say words) {
        return new Problem(Kind.TOO_MANY, words);
    }

    public static Problem tooLarge(Say words) {
        return new Problem(Kind.TOO_LARGE, words);
    }

    public static Problem tooSlow() {
        return new Problem(
                Kind.TOO_SLOW, say("The connection was too slow and the form did not arrive whole; send it again."));
    }

    public static Problem busy() {
        return new Problem(Kind.BUSY, say("The system is busy. Nothing was lost; try again in a few seconds."));
    }

    public Kind kind() {
        return kind;
    }

    public Say words() {
        return words;
    }
}
