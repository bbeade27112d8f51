package org.jiheng.database;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns a broken rule of the database into the words of a form. */
public final class Broken {

    private static final String TOO_SLOW = "57014";

    private Broken() {}

    /** For {@code recover}: answers when the named constraint was broken, and passes every other failure on. */
    public static <T> Function<Throwable, Future<T>> ifBroken(String constraint, Supplier<T> answer) {
        return failure -> failure instanceof PgException broken && constraint.equals(broken.getConstraint())
                ? Future.succeededFuture(answer.get())
                : Future.failedFuture(failure);
    }

    /** For {@code recover}: answers when the question took longer than a page may, and passes every other failure on. */
    public static <T> Function<Throwable, Future<T>> ifTooSlow(Supplier<T> answer) {
        return failure -> failure instanceof PgException slow && TOO_SLOW.equals(slow.getSqlState())
                ? Future.succeededFuture(answer.get())
                : Future.failedFuture(failure);
    }
}
