package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.database.Sql;

/** A database that answers everything but what has changed in the ledger, once a test says so. */
final class Outage implements Database {

    /** What is asked instead of how the boards stand. */
    enum Kind {
        NONE(""),
        REFUSING("select 1 / 0 as number"),
        HANGING("select pg_sleep(4)::text as number");

        private final String instead;

        Kind(String instead) {
            this.instead = instead;
        }
    }

    private final Database whole;
    private final AtomicReference<Kind> kind;

    Outage(Database whole, AtomicReference<Kind> kind) {
        this.whole = whole;
        this.kind = kind;
    }

    @Override
    public Sql ask(Scope scope, String statement, Object... values) {
        var now = kind.get();
        return now == Kind.NONE || !statement.contains("ledger_stand")
                ? whole.ask(scope, statement, values)
                : whole.ask(scope, now.instead);
    }

    @Override
    public <T> Future<Long> walk(
            Scope scope,
            Function<Row, T> read,
            Function<List<T>, Future<Void>> take,
            String statement,
            Object... values) {
        return whole.walk(scope, read, take, statement, values);
    }

    @Override
    public <T> Future<T> deed(Scope scope, Function<Database, Future<T>> work) {
        return whole.deed(scope, work);
    }

    @Override
    public <T> Future<T> reading(Scope scope, Function<Database, Future<T>> work) {
        return whole.reading(scope, work);
    }
}
