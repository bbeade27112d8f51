package org.jiheng.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token of a session's forms: the same for as long as the session lasts, so that a second tab and the back button
 * never break a form, and masked anew on every page, so that compression does not give it away.
 */
public final class Csrf {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    public Csrf(byte[] secret) {
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    public String token(UUID session) {
        var token = new byte[2 * LENGTH];
        RANDOM.nextBytes(token);
        var mac = mac(session);
        for (int i = 0; i < LENGTH; i++) {
            token[LENGTH + i] = (byte) (token[i] ^ mac[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    public boolean fits(String token, UUID session) {
        var sent = decoded(token);
        if (sent.length != 2 * LENGTH) {
            return false;
        }
        var unmasked = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            unmasked[i] = (byte) (sent[i] ^ sent[LENGTH + i]);
        }
        return MessageDigest.isEqual(unmasked, mac(session));
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException garbled) {
            return new byte[0];
        }
    }

    private byte[] mac(UUID session) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(("form " + session).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
