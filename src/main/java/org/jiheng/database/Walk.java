package org.jiheng.database;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A long answer read through a cursor: rows are fetched while the ones before are being taken. */
final class Walk<T> {

    private static final int ROWS = 1000;

    /** Each fetch may take longer than a page may, and so may whoever takes what was fetched. */
    private static final String PATIENCE = """
            select set_config('statement_timeout', '60s', true),
                   set_config('idle_in_transaction_session_timeout', '60s', true)
            """;

    private final Function<Row, T> read;
    private final Function<List<T>, Future<Void>> take;
    private final Promise<Long> end = Promise.promise();
    private long walked;

    Walk(Function<Row, T> read, Function<List<T>, Future<Void>> take) {
        this.read = read;
        this.take = take;
    }

    /** How many rows there were; a row that cannot be taken ends the walk and closes the cursor. */
    Future<Long> over(SqlConnection connection, String statement, Object... values) {
        return connection
                .query(PATIENCE)
                .execute()
                .compose(patient -> connection.prepare(statement))
                .compose(prepared -> {
                    var cursor = prepared.cursor(Tuple.from(values));
                    fetch(cursor);
                    return end.future().eventually(cursor::close).eventually(prepared::close);
                });
    }

    private void fetch(Cursor cursor) {
        cursor.read(ROWS).onComplete(rows -> go(cursor, rows));
    }

    /** While rows are being taken the next ones are on their way, and no more than those. */
    private void go(Cursor cursor, AsyncResult<RowSet<Row>> rows) {
        if (rows.failed()) {
            end.tryFail(rows.cause());
            return;
        }
        var next = cursor.hasMore() ? cursor.read(ROWS) : null;
        Future.succeededFuture(rows.result()).compose(this::taken).onComplete(taken -> {
            if (taken.failed()) {
                end.tryFail(taken.cause());
            } else if (next == null) {
                end.complete(walked);
            } else {
                next.onComplete(more -> go(cursor, more));
            }
        });
    }

    private Future<Void> taken(RowSet<Row> rows) {
        var batch = StreamSupport.stream(rows.spliterator(), false).map(read).toList();
        walked += batch.size();
        return batch.isEmpty() ? Future.succeededFuture() : take.apply(batch);
    }
}
