package org.jiheng.user.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/** Argon2id on two threads of its own, so that a storm of sign-ins never stalls anything else. */
public final class Passwords {

    private static final Argon2Function HASHING = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

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
        return workers.executeBlocking(() -> fitsNow(password, hash), false);
    }

    /** Always false, after just as long. */
    public Future<Boolean> fitsNobody(String password) {
        return fits(password, NOBODY).map(false);
    }

    /** A password drawn by chance is compared as slowly as any other, so that the door does not tell who has one. */
    private static boolean fitsNow(String password, String hash) {
        if (RandomPassword.isHash(hash)) {
            Password.check(password, NOBODY).with(HASHING);
            return RandomPassword.fits(password, hash);
        }
        return Password.check(password, hash).with(HASHING);
    }

    public static String hashNow(String password) {
        return Password.hash(password).addRandomSalt(16).with(HASHING).getResult();
    }
}
