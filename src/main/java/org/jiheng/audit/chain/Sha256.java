package org.jiheng.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that links lines and seals, computed here and not by the database that is being checked. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] of(byte[] previous, String text) {
        add(previous);
        add(text);
        return take();
    }

    public void add(byte[] bytes) {
        digest.update(bytes);
    }

    public void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] take() {
        return digest.digest();
    }
}
