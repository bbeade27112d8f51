package org.jiheng.pack;

import org.jiheng.words.Say;

/** One thing that is wrong with a pack: where it stands, as a JSON pointer, and what to do about it. */
public record Fault(String at, Say words, boolean severe) {

    public static Fault of(String at, Say words) {
        return new Fault(at, words, true);
    }

    /** Worth a second look, and no reason to refuse. */
    public static Fault doubt(String at, Say words) {
        return new Fault(at, words, false);
    }
}
