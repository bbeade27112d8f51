package org.jiheng.user;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.security.SecureRandom;

/** Argon2id on two threads of its own, so that a storm of sign-ins never stalls anything else. */
public final class Passwords {

    private static final Argon2Function HASHING = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What an unknown account is compared with, so that it takes as long as a known one. */
    private static final String NOBODY = hashNow("nobody has this password");

    private final WorkerExecutor workers;

    public Passwords(Vertx vertx) {
        workers = vertx.createSharedWorkerExecutor("passwords", 2);
    }

    public Future<String> hash(String password) {
        return workers.executeBlocking(() -> hashNow(password), false);
    }

    public Future<Boolean> fits(String password, String hash) {
        return workers.executeBlocking(() -> Password.check(password, hash).with(HASHING), false);
    }

    /** Always false, after just as long. */
    public Future<Boolean> fitsNobody(String password) {
        return fits(password, NOBODY).map(false);
    }

    static String hashNow(String password) {
        return Password.hash(password).addRandomSalt(16).with(HASHING).getResult();
    }

    /** Sixteen letters and digits that are not mistaken for each other, in groups of four. */
    public static String oneTime() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
