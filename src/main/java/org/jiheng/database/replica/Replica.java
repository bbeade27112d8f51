package org.jiheng.database.replica;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.database.Sql;

/**
 * The database for boards, score tables and exports: a copy while it is near enough, else the primary. Nothing may be
 * written through it, and nobody may look here for what they have just written.
 */
public final class Replica implements Database {

    /** A copy that shuts down or starts, has no room, or takes away rows that are still read. */
    private static final Set<String> PASSING = Set.of("40001", "53300", "57P01", "57P02", "57P03");

    private final Database primary;
    private final Database copy;
    private final Lag lag;

    public Replica(Database primary, Database copy, Lag lag) {
        this.primary = primary;
        this.copy = copy;
        this.lag = lag;
    }

    @Override
    public Sql ask(Scope scope, String statement, Object... values) {
        return isNear()
                ? copy.ask(scope, statement, values).orElse(this::isLost, () -> primary.ask(scope, statement, values))
                : primary.ask(scope, statement, values);
    }

    /** Rows that were handed over cannot be taken back, so only a walk that has not begun begins at the primary. */
    @Override
    public <T> Future<Long> walk(
            Scope scope,
            Function<Row, T> read,
            Function<List<T>, Future<Void>> take,
            String statement,
            Object... values) {
        var begun = new AtomicBoolean();
        Supplier<Future<Long>> again = () -> primary.walk(scope, read, take, statement, values);
        Function<List<T>, Future<Void>> noting = rows -> {
            begun.set(true);
            return take.apply(rows);
        };
        return isNear()
                ? copy.walk(scope, read, noting, statement, values)
                        .recover(
                                failure -> !begun.get() && isLost(failure) ? again.get() : Future.failedFuture(failure))
                : again.get();
    }

    @Override
    public <T> Future<T> deed(Scope scope, Function<Database, Future<T>> work) {
        return isNear()
                ? copy.deed(scope, work)
                        .recover(failure -> isLost(failure) ? primary.deed(scope, work) : Future.failedFuture(failure))
                : primary.deed(scope, work);
    }

    /** What was begun may have told somebody something already, so it is not begun again. */
    @Override
    public <T> Future<T> reading(Scope scope, Function<Database, Future<T>> work) {
        var begun = new AtomicBoolean();
        Function<Database, Future<T>> noting = tx -> {
            begun.set(true);
            return work.apply(tx);
        };
        return isNear()
                ? copy.reading(scope, noting)
                        .recover(failure -> !begun.get() && isLost(failure)
                                ? primary.reading(scope, work)
                                : Future.failedFuture(failure))
                : primary.reading(scope, work);
    }

    private boolean isNear() {
        if (!lag.isShort()) {
            lag.passOver();
        }
        return lag.isShort();
    }

    private boolean isLost(Throwable failure) {
        var lost = failure instanceof PgException refused
                ? PASSING.contains(refused.getSqlState())
                : failure instanceof ClosedConnectionException
                        || failure instanceof IOException
                        || failure instanceof TimeoutException
                        || String.valueOf(failure.getMessage())
                                .matches("(?i).*(pool|connection is not active|timeout).*");
        if (lost) {
            lag.passOver();
        }
        return lost;
    }
}
