package org.jiheng.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.sql.SQLException;
import org.jiheng.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeedTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static Pool pool;
    private static Database db;

    @BeforeAll
    static void connect() throws SQLException {
        var address = TestDatabase.empty();
        var application = address.application().user();
        try (var owner = address.openAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table public.deed_note (word text)");
            statement.execute("grant usage on schema public to " + application);
            statement.execute("grant select, insert on public.deed_note to " + application);
        }
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(address.applicationOptions())
                .using(VERTX)
                .build();
        db = new PooledDatabase(pool);
    }

    @AfterAll
    static void leave() {
        pool.close().await();
        VERTX.close().await();
    }

    @Test
    void keepsAllItsStatements() {
        var done = db.deed(Scope.DOOR, tx -> write(tx, "one").compose(first -> write(tx, "two")));
        assertThat(done.await()).isEqualTo(1);
        assertThat(notes("one", "two")).isEqualTo(2);
    }

    @Test
    void undoesAllOfThemWhenTheWorkIsRefused() {
        var done = db.deed(
                Scope.DOOR,
                tx -> write(tx, "three").compose(first -> Future.failedFuture(new IllegalStateException("refused"))));
        assertThatThrownBy(done::await).hasMessage("refused");
        assertThat(notes("three")).isZero();
    }

    @Test
    void undoesAllOfThemWhenTheWorkThrows() {
        var done = db.deed(Scope.DOOR, tx -> {
            write(tx, "four");
            throw new IllegalStateException("thrown");
        });
        assertThatThrownBy(done::await).hasMessage("thrown");
        assertThat(notes("four")).isZero();
    }

    @Test
    void cannotBeKeptOnceAStatementOfItFailed() {
        var done = db.deed(
                Scope.DOOR,
                tx -> write(tx, "five")
                        .compose(first ->
                                tx.ask(Scope.DOOR, "select 1 / $1::integer", 0).run())
                        .recover(failure -> Future.succeededFuture(0)));
        assertThatThrownBy(done::await).isNotNull();
        assertThat(notes("five")).isZero();
    }

    @Test
    void givesItsConnectionBackHoweverItEnds() {
        for (var turn = 0; turn < 3; turn++) {
            assertThatThrownBy(() -> db.deed(Scope.DOOR, tx -> Future.failedFuture("again"))
                            .await())
                    .hasMessage("again");
        }
        assertThat(notes("never")).isZero();
    }

    private static Future<Integer> write(Database tx, String word) {
        return tx.ask(Scope.DOOR, "insert into public.deed_note values ($1)", word)
                .run();
    }

    private static long notes(String... words) {
        return db.ask(Scope.DOOR, "select count(*) as number from public.deed_note where word = any($1)", (Object)
                        words)
                .one(row -> row.getLong("number"))
                .await();
    }
}
