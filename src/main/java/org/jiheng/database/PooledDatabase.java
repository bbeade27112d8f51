package org.jiheng.database;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The pool: begin, scope, statement and commit leave in one pipeline, so that the scope costs no round trip. */
public final class PooledDatabase implements Database {

    /** A little more than a statement may take; a server that hangs cuts nothing off by itself. */
    private static final long STATEMENT_SECONDS = 6;

    private static final long DEED_SECONDS = 12;
    private static final int PATIENCE = 10;

    /**
     * Before the first question, which settles the moment that all of them see. What an index has in order is told from its
     * first row on: whoever waits for a million rows to be sorted hears nothing for so long that the line is cut.
     */
    private static final String AT_ONE_MOMENT = "set transaction isolation level repeatable read, read only; "
            + "set local statement_timeout = '60s'; set local idle_in_transaction_session_timeout = '60s'; set local enable_sort = off";

    private final Pool pool;
    private final int patience;

    public PooledDatabase(Pool pool) {
        this(pool, 1);
    }

    private PooledDatabase(Pool pool, int patience) {
        this.pool = pool;
        this.patience = patience;
    }

    /** For the work of a start, when nobody waits at a page and the machine may be slow. */
    public static Database patient(Pool pool) {
        return new PooledDatabase(pool, PATIENCE);
    }

    @Override
    public Sql ask(Scope scope, String statement, Object... values) {
        return new Sql(pool.getConnection()
                .compose(connection ->
                        alone(connection, scope, statement, values).eventually(connection::close))
                .timeout(patience * STATEMENT_SECONDS, TimeUnit.SECONDS));
    }

    private static Future<RowSet<Row>> alone(
            SqlConnection connection, Scope scope, String statement, Object... values) {
        var opened = connection.query("begin; " + scope.entry()).execute();
        var answer = connection.preparedQuery(statement).execute(Tuple.from(values));
        var committed = connection.query("commit").execute();
        return Future.join(opened, answer, committed)
                .transform(ended -> answer.failed() || ended.succeeded() ? answer : Future.failedFuture(ended.cause()));
    }

    @Override
    public <T> Future<Long> walk(
            Scope scope,
            Function<Row, T> read,
            Function<List<T>, Future<Void>> take,
            String statement,
            Object... values) {
        return pool.withTransaction(
                connection -> new OpenTransaction(connection).walk(scope, read, take, statement, values));
    }

    @Override
    public <T> Future<T> reading(Scope scope, Function<Database, Future<T>> work) {
        return pool.withTransaction(connection -> connection
                .query(AT_ONE_MOMENT)
                .execute()
                .compose(settled -> work.apply(new OpenTransaction(connection))));
    }

    @Override
    public <T> Future<T> deed(Scope scope, Function<Database, Future<T>> work) {
        return pool.getConnection()
                .compose(connection -> together(connection, work).eventually(connection::close))
                .timeout(patience * DEED_SECONDS, TimeUnit.SECONDS);
    }

    /** The begin leaves with the first statement; a deed one of whose statements failed cannot be committed. */
    private static <T> Future<T> together(SqlConnection connection, Function<Database, Future<T>> work) {
        var begun = connection.begin();
        var told = Future.<Database>succeededFuture(new OpenTransaction(connection))
                .compose(work::apply);
        return Future.join(begun, told)
                .transform(ended -> told.succeeded() && begun.succeeded()
                        ? begun.result().commit().compose(done -> told)
                        : undone(begun, told));
    }

    private static <T> Future<T> undone(Future<Transaction> begun, Future<T> told) {
        var cause = told.failed() ? told.cause() : begun.cause();
        return begun.compose(Transaction::rollback).transform(done -> Future.failedFuture(cause));
    }
}
