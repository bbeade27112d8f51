package org.jiheng.token;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The token itself: 256 random bits, so that its bare hash is enough to know it again and too much to guess. */
record Secret(String text) {

    private static final int BYTES = 32;
    private static final int TOLD = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What tells a token of ours from other texts, also to those who search for secrets in the wrong places. */
    private static final String PREFIX = "jiheng_";

    static Secret draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    Buffer hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Buffer.buffer(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As much of it as tells one token from another. */
    String ending() {
        return text.substring(text.length() - TOLD);
    }
}
