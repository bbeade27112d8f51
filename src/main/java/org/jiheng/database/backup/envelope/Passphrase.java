package org.jiheng.database.backup.envelope;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The words that open a backup; they never show themselves in a log. */
public record Passphrase(String words) {

    public static final int SHORTEST = 12;

    public Passphrase {
        if (words.codePointCount(0, words.length()) < SHORTEST) {
            throw new IllegalArgumentException("shorter than %d characters".formatted(SHORTEST));
        }
    }

    /** The same words typed on another keyboard are the same passphrase. */
    byte[] bytes() {
        return Normalizer.normalize(words, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
