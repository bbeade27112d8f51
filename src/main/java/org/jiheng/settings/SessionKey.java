package org.jiheng.settings;

import java.util.Base64;

/** The key under which session cookies are signed; it never shows itself in a log. */
public record SessionKey(String base64) {

    private static final int LEAST_BYTES = 32;

    public SessionKey {
        if (Base64.getDecoder().decode(base64).length < LEAST_BYTES) {
            throw new IllegalArgumentException("shorter than 256 bits");
        }
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    @Override
    public String toString() {
        return "SessionKey[…]";
    }
}
