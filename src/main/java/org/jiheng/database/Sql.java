package org.jiheng.database;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jiheng.problem.Problem;

/** One statement and what is expected back from it. */
public final class Sql {

    private final Future<RowSet<Row>> answer;

    Sql(Future<RowSet<Row>> answer) {
        this.answer = answer;
    }

    /** Asked of somebody else where it failed in this way. */
    public Sql orElse(Predicate<Throwable> failed, Supplier<Sql> other) {
        return new Sql(
                answer.recover(failure -> failed.test(failure) ? other.get().answer : Future.failedFuture(failure)));
    }

    public <T> Future<List<T>> all(Function<Row, T> read) {
        return answer.map(rows ->
                StreamSupport.stream(rows.spliterator(), false).map(read).toList());
    }

    public <T> Future<Optional<T>> maybeOne(Function<Row, T> read) {
        return all(read).map(found -> found.stream().findFirst());
    }

    /** A row that is missing, or belongs to somebody else, is a page that does not exist. */
    public <T> Future<T> one(Function<Row, T> read) {
        return maybeOne(read).map(found -> found.orElseThrow(Problem::notFound));
    }

    /** How many rows were touched. */
    public Future<Integer> run() {
        return answer.map(RowSet::rowCount);
    }
}
