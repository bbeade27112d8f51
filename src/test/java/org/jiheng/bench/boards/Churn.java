package org.jiheng.bench.boards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jiheng.trial.Books;

/** Scores that change all the time, in every year as many a second, and are brought into the ledger one by one. */
final class Churn implements AutoCloseable {

    private static final int MILLIS_BETWEEN = 500;

    /** One project of a year gets another score, as if it had been handed in and approved anew. */
    private static final String CHANGED = """
            with chosen as (
                select paper_id, edition
                  from evaluation_score
                 where department_id = 10 and year = %1$d and paper_id > %2$d
                 order by random() limit 1),
            changed as (
                update evaluation_score s
                   set total = round((60 + floor(random() * 4001) / 100)::numeric, 2), complete = true, grade = '良'
                  from chosen c
                 where (s.paper_id, s.edition) = (c.paper_id, c.edition)
                returning s.project_id, s.year)
            select project_id from changed
            """;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong turns = new AtomicLong();
    private final Connection connection;
    private volatile Exception broken;

    Churn(Books books) throws SQLException {
        connection = books.openAsSuperuser();
        connection.setAutoCommit(false);
        clock.scheduleWithFixedDelay(this::round, 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            for (var size : GrownYears.SIZES) {
                turn(size);
            }
        } catch (SQLException e) {
            broken = e;
            throw new IllegalStateException(e);
        }
    }

    private void turn(GrownYears.Size size) throws SQLException {
        var sql = CHANGED.formatted(size.year(), GrownYears.FIRST);
        try (var statement = connection.createStatement();
                var chosen = statement.executeQuery(sql)) {
            chosen.next();
            var project = chosen.getLong(1);
            statement.execute(
                    "select renew_ledger(array [%d], array [%d]::smallint[])".formatted(project, size.year()));
            connection.commit();
            turns.incrementAndGet();
        }
    }

    long turns() {
        if (broken != null) {
            throw new IllegalStateException("nothing changes any more", broken);
        }
        return turns.get();
    }

    @Override
    public void close() throws SQLException {
        clock.shutdownNow();
        try {
            clock.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        connection.close();
    }
}
