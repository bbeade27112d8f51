package org.jiheng.database;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;

/** One open transaction: whatever is asked here is committed or undone with it. */
public final class OpenTransaction implements Database {

    private final SqlConnection connection;
    private Scope entered;

    public OpenTransaction(SqlConnection connection) {
        this.connection = connection;
    }

    @Override
    public Sql ask(Scope scope, String statement, Object... values) {
        step(scope);
        return new Sql(connection.preparedQuery(statement).execute(Tuple.from(values)));
    }

    @Override
    public <T> Future<Long> walk(
            Scope scope,
            Function<Row, T> read,
            Function<List<T>, Future<Void>> take,
            String statement,
            Object... values) {
        step(scope);
        return new Walk<>(read, take).over(connection, statement, values);
    }

    private void step(Scope scope) {
        if (!scope.equals(entered)) {
            connection.query(scope.entry()).execute();
            entered = scope;
        }
    }

    @Override
    public <T> Future<T> deed(Scope scope, Function<Database, Future<T>> work) {
        return work.apply(this);
    }

    @Override
    public <T> Future<T> reading(Scope scope, Function<Database, Future<T>> work) {
        return work.apply(this);
    }
}
