package org.jiheng.database.backup.envelope;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

/** How dear each guess of a passphrase is made: Argon2id, which costs memory as well as time. */
public record Stretching(int memoryKib, int passes, int lanes) {

    /** As dear as the second choice of RFC 9106, but with half its memory: the library needs each byte twice. */
    public static final Stretching USUAL = new Stretching(32_768, 6, 1);

    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final long BESIDES = 24L << 20;

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
        refuseTooLittleMemory();
        var function = Argon2Function.getInstance(memoryKib, passes, lanes, length, Argon2.ID);
        return function.hash(passphrase.bytes(), salt).getBytes();
    }

    /** Java would otherwise look for free memory without an end. */
    private void refuseTooLittleMemory() {
        var needed = 2L * memoryKib * 1024 + BESIDES;
        if (Runtime.getRuntime().maxMemory() < needed) {
            throw new BackupFailed("The key of a backup needs more memory; set JAVA_TOOL_OPTIONS=-Xmx%dm."
                    .formatted((needed >> 20) + 8));
        }
    }
}
