package org.jiheng.database.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jiheng.TestDatabase;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReplicaTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Database PRIMARY = pool(TestDatabase.options());
    private static final Database COPY =
            pool(TestDatabase.options().addProperty("default_transaction_read_only", "on"));
    private static final Database AWAY = pool(TestDatabase.options().setPort(nobodysPort()));
    private static final String NUMBERS = "select * from generate_series(1, 1200) as n";

    private final Lag lag = new Lag(Duration.ofSeconds(5));

    @AfterAll
    static void leave() {
        VERTX.close().await();
    }

    @Test
    void readsFromTheCopyWhileItIsNear() {
        look(COPY);
        assertThat(whoAnswers(COPY)).isEqualTo("copy");
        assertThat(lag.passedOver()).isZero();
    }

    @Test
    void readsFromThePrimaryUntilItIsKnownHowNearTheCopyIs() {
        assertThat(whoAnswers(COPY)).isEqualTo("primary");
        assertThat(lag.passedOver()).isEqualTo(1);
    }

    @Test
    void readsFromThePrimaryWhenTheCopyHasJustGone() {
        look(COPY);
        assertThat(whoAnswers(AWAY)).isEqualTo("primary");
        assertThat(lag.passedOver()).isEqualTo(1);
    }

    @Test
    void takesACopyThatDoesNotAnswerForLost() {
        look(COPY);
        look(AWAY);
        assertThat(lag.isShort()).isFalse();
        look(COPY);
        assertThat(lag.isShort()).isTrue();
    }

    @Test
    void asksAQuestionOfSeveralStatementsInOnePlace() {
        look(COPY);
        assertThat(who(COPY, db -> db.deed(Scope.DOOR, ReplicaTest::answering))).isEqualTo("copy");
        assertThat(who(AWAY, db -> db.deed(Scope.DOOR, ReplicaTest::answering))).isEqualTo("primary");
    }

    @Test
    void readsOneMomentInOnePlace() {
        look(COPY);
        assertThat(passedOver(COPY)).isZero();
        assertThat(passedOver(AWAY)).isEqualTo(1);
    }

    @Test
    void doesNotBeginAgainWhatMayHaveToldSomebodySomething() {
        look(COPY);
        var begun = new AtomicInteger();
        var read = new Replica(PRIMARY, COPY, lag).reading(Scope.DOOR, tx -> {
            begun.incrementAndGet();
            return Future.failedFuture(new IOException("cut off"));
        });
        assertThatThrownBy(read::await).hasMessage("cut off");
        assertThat(begun).hasValue(1);
    }

    /** A reading says of itself that it only reads, wherever it is. */
    private long passedOver(Database copy) {
        new Replica(PRIMARY, copy, lag)
                .reading(Scope.DOOR, ReplicaTest::answering)
                .await();
        return lag.passedOver();
    }

    @Test
    void writesNothing() {
        look(COPY);
        var written = new Replica(PRIMARY, COPY, lag)
                .ask(Scope.DOOR, "insert into wrong_password default values")
                .run();
        assertThatThrownBy(written::await).hasMessageContaining("read-only transaction");
    }

    @Test
    void beginsALongAnswerAtThePrimaryWhenTheCopyHasGone() {
        look(COPY);
        assertThat(walked(COPY)).hasSize(1200);
        assertThat(walked(AWAY)).hasSize(1200);
    }

    @Test
    void neverHandsOverARowTwice() {
        look(COPY);
        var taken = new ArrayList<Integer>();
        var walk = new Replica(PRIMARY, COPY, lag)
                .walk(
                        Scope.DOOR,
                        row -> row.getInteger(0),
                        rows -> {
                            taken.addAll(rows);
                            return Future.failedFuture(new IOException("cut off"));
                        },
                        NUMBERS);
        assertThatThrownBy(walk::await).hasMessage("cut off");
        assertThat(taken).hasSize(1000).doesNotHaveDuplicates();
    }

    private ArrayList<Integer> walked(Database copy) {
        var taken = new ArrayList<Integer>();
        new Replica(PRIMARY, copy, lag)
                .walk(
                        Scope.DOOR,
                        row -> row.getInteger(0),
                        rows -> {
                            taken.addAll(rows);
                            return Future.succeededFuture();
                        },
                        NUMBERS)
                .await();
        return taken;
    }

    private void look(Database copy) {
        new LagWatch(PRIMARY, copy, lag).look().await();
    }

    private String whoAnswers(Database copy) {
        return who(copy, ReplicaTest::answering);
    }

    private String who(Database copy, Function<Database, Future<String>> question) {
        return question.apply(new Replica(PRIMARY, copy, lag)).await();
    }

    private static Future<String> answering(Database db) {
        return db.ask(Scope.DOOR, "select current_setting('transaction_read_only') as read_only")
                .one(row -> row.getString("read_only").equals("on") ? "copy" : "primary");
    }

    private static Database pool(PgConnectOptions server) {
        var options =
                new PoolOptions().setMaxSize(1).setConnectionTimeout(1).setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return new PooledDatabase(
                PgBuilder.pool().with(options).connectingTo(server).using(VERTX).build());
    }

    private static int nobodysPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
