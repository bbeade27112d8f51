package org.jiheng.background;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jiheng.audit.chain.SealStore;
import org.jiheng.audit.chain.Sealer;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.ServerAddress;
import org.jiheng.evidence.sweep.EvidenceSweeper;
import org.jiheng.ledger.LedgerStore;
import org.jiheng.metrics.Metrics;
import org.jiheng.reminder.mail.MailServer;
import org.jiheng.reminder.mail.SendMail;
import org.jiheng.sampling.WeighAll;
import org.jiheng.session.DoorFigureStore;
import org.jiheng.session.life.Sweeper;

/** What nobody asks for and has to be done every minute, on one connection of its own. */
public final class BackgroundVerticle extends VerticleBase {

    private final ServerAddress server;
    private final Metrics metrics;
    private final Duration rest;
    private Optional<MailServer> mail = Optional.empty();
    private Pool pool;
    private List<Chore> chores;
    private Future<Void> round = Future.succeededFuture();
    private boolean stopping;

    public BackgroundVerticle(ServerAddress server, Metrics metrics) {
        this(server, metrics, Duration.ofMinutes(1));
    }

    BackgroundVerticle(ServerAddress server, Metrics metrics, Duration rest) {
        this.server = server;
        this.metrics = metrics;
        this.rest = rest;
    }

    /** With mail, if there is a server to hand it to. */
    public BackgroundVerticle sending(Optional<MailServer> server) {
        mail = server;
        return this;
    }

    @Override
    public Future<?> start() {
        var options = new PoolOptions()
                .setName("background")
                .setMaxSize(1)
                .setMaxWaitQueueSize(4)
                .setConnectionTimeout(5)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        pool = PgBuilder.pool()
                .with(options)
                .connectingTo(server.applicationOptions())
                .using(vertx)
                .build();
        var db = new PooledDatabase(pool);
        chores = new ArrayList<>(List.of(
                new Chore("Sealing the history", () -> new Sealer(db).run()),
                new Chore("Sweeping what has aged", () -> new Sweeper(db).run()),
                new Chore("Sweeping evidence that never arrived", () -> new EvidenceSweeper(db).run()),
                new Chore(
                        "Measuring the history",
                        () -> new SealStore(db).heights().onSuccess(metrics::note)),
                new Chore(
                        "Counting what the ledger set aside",
                        () -> new LedgerStore(db).aside().onSuccess(metrics::noteAside)),
                new Chore(
                        "Measuring the door",
                        () -> new DoorFigureStore(db).now().onSuccess(metrics::note)),
                new Chore("Looking for inflated scores", () -> new WeighAll(db).run())));
        mail.map(server -> new SendMail(vertx, db, server))
                .ifPresent(sending -> chores.add(new Chore("Sending mail", sending::run)));
        goRound();
        return Future.succeededFuture();
    }

    private void goRound() {
        round = Future.succeededFuture();
        for (var chore : chores) {
            round = round.compose(before -> stopping ? Future.succeededFuture() : chore.run());
        }
        round.onComplete(done -> vertx.setTimer(rest.toMillis(), timer -> goRound()));
    }

    @Override
    public Future<?> stop() {
        stopping = true;
        return round.eventually(pool::close);
    }
}
