package org.jiheng.database;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.function.Function;

/** Where statements are asked: each in a transaction of its own, or all in one that is open. */
public interface Database {

    Sql ask(Scope scope, String statement, Object... values);

    /**
     * A long answer, handed over a piece at a time; what is fetched next waits until the rows before were
     * taken. Answers how many rows there were.
     */
    <T> Future<Long> walk(
            Scope scope,
            Function<Row, T> read,
            Function<List<T>, Future<Void>> take,
            String statement,
            Object... values);

    /** Several statements that happen together or not at all; the future succeeds once they are committed. */
    <T> Future<T> deed(Scope scope, Function<Database, Future<T>> work);

    /**
     * Everything asked in it sees one and the same moment, nothing can be changed, and it may take its time: each
     * statement, and each pause between two, as long as a long answer needs.
     */
    <T> Future<T> reading(Scope scope, Function<Database, Future<T>> work);
}
