package org.jiheng.web.door;

import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
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

    private final Mac keyed;

    public Csrf(byte[] secret) {
        try {
            keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String token(UUID session) {
        var mask = new byte[LENGTH];
        RANDOM.nextBytes(mask);
        var token = Arrays.copyOf(mask, 2 * LENGTH);
        var mac = mac(session);
        for (int i = 0; i < LENGTH; i++) {
            token[LENGTH + i] = (byte) (token[i] ^ mac[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Whether a form with these fields belongs to this session. */
    public boolean fits(MultiMap fields, UUID session) {
        return fits(String.valueOf(fields.get("csrf")), session);
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

    /** A copy of the one that knows the key already; it may be asked on several threads at once. */
    private byte[] mac(UUID session) {
        try {
            var mac = (Mac) keyed.clone();
            return mac.doFinal(("form " + session).getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
