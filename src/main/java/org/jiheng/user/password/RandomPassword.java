package org.jiheng.user.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.IntUnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A password drawn by chance, such as a one-time password: 92 bits that nobody can guess, so that one fast salted hash
 * guards it as well as a slow one guards a word that a person chose.
 */
public final class RandomPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String MARK = "$random$";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomPassword() {}

    /** Sixteen letters and digits that are not mistaken for each other, in groups of four. */
    public static String draw() {
        return spell(place -> RANDOM.nextInt(LETTERS.length()));
    }

    /** The same one each time for the same key and name. */
    public static String derived(byte[] key, String name) {
        var bytes = hmac(key, "password of " + name);
        return spell(place -> ((bytes[2 * place] & 0xFF) << 8 | bytes[2 * place + 1] & 0xFF) % LETTERS.length());
    }

    private static String spell(IntUnaryOperator letterAt) {
        var password = new StringBuilder();
        for (var place = 0; place < LENGTH; place++) {
            password.append(place > 0 && place % 4 == 0 ? "-" : "").append(LETTERS.charAt(letterAt.applyAsInt(place)));
        }
        return password.toString();
    }

    public static String hash(String drawn) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return MARK + text(salt) + "$" + text(hmac(salt, drawn));
    }

    public static boolean isHash(String hash) {
        return hash.startsWith(MARK);
    }

    public static boolean fits(String password, String hash) {
        if (!isHash(hash)) {
            return false;
        }
        var parts = hash.substring(MARK.length()).split("\\$");
        var salt = Base64.getDecoder().decode(parts[0]);
        return MessageDigest.isEqual(hmac(salt, password), Base64.getDecoder().decode(parts[1]));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
