package org.jiheng.database;

import io.vertx.core.Future;
import java.util.function.Function;

/** Where statements are asked: each in a transaction of its own, or all in one that is open. */
public interface Database {

    Sql ask(Scope scope, String statement, Object... values);

    /** Several statements that happen together or not at all; the future succeeds once they are committed. */
    <T> Future<T> deed(Scope scope, Function<Database, Future<T>> work);
}
