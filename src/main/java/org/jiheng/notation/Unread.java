package org.jiheng.notation;

import org.jiheng.words.Say;

/** What is said beside a cell that nobody could read, and the tone in which it is said. */
public final class Unread {

    public static final String TONE = "UNREAD";

    private static final Say SENTENCE = Say.say("Cannot be read: {0}", "");

    private Unread() {}

    public static Say words(Object fault) {
        return Say.say("Cannot be read: {0}", fault);
    }

    /** The tone of some words beside a cell; empty when all of it was read. */
    public static String tone(Object words) {
        return words instanceof Say said
                        && (said.key().equals(SENTENCE.key())
                                || said.args().stream()
                                        .anyMatch(part -> !tone(part).isEmpty()))
                ? TONE
                : "";
    }
}
