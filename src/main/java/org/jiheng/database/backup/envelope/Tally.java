package org.jiheng.database.backup.envelope;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How many rows a table has, how many bytes they are, and the sum of their SHA-256, whatever their order. */
public record Tally(long rows, long bytes, String digest) {

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hex(byte[] number) {
        return "%064x".formatted(new BigInteger(1, number));
    }
}
