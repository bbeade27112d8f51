package org.jiheng.database.backup;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

/** How dear each guess of a passphrase is made: Argon2id, which costs memory as well as time. */
record Stretching(int memoryKib, int passes, int lanes) {

    /** The second choice of RFC 9106 in one lane: the first needs 2 GiB, which a small server does not have. */
    static final Stretching USUAL = new Stretching(65_536, 3, 1);

    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 64;

    /** A forged file must not make its reader take all the memory of the machine. */
    boolean isSensible() {
        return memoryKib >= 8 * lanes
                && memoryKib <= MOST_MEMORY
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= 16;
    }

    byte[] stretch(Passphrase passphrase, byte[] salt, int length) {
        var function = Argon2Function.getInstance(memoryKib, passes, lanes, length, Argon2.ID);
        return function.hash(passphrase.bytes(), salt).getBytes();
    }
}
