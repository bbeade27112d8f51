package org.jiheng.reminder.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import org.jiheng.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what waits, one mail after the other; what the server does not take now is tried again later and later. */
public final class SendMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

    /** About three days of trying. */
    private static final int MOST_ATTEMPTS = 20;

    /** Others have to be done every minute too. */
    private static final Duration A_ROUND = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Vertx vertx;
    private final MailStore store;
    private final Postman postman;

    public SendMail(Vertx vertx, Database db, MailServer server) {
        this(vertx, db, new Postman(server, PATIENCE));
    }

    SendMail(Vertx vertx, Database db, Postman postman) {
        this.vertx = vertx;
        store = new MailStore(db);
        this.postman = postman;
    }

    /** A server that cannot be reached ends the round; what waits stays for the next one. */
    public Future<Void> run() {
        return next(Instant.now().plus(A_ROUND)).compose(done -> store.sweep());
    }

    private Future<Void> next(Instant end) {
        return Instant.now().isAfter(end)
                ? Future.succeededFuture()
                : store.take()
                        .compose(due -> due.map(this::send).orElseGet(() -> Future.succeededFuture(false)))
                        .compose(goOn -> goOn ? next(end) : Future.succeededFuture());
    }

    /** Whether the next one may be tried. */
    private Future<Boolean> send(MailStore.Due due) {
        return vertx.executeBlocking(
                        () -> {
                            postman.deliver(due.mail());
                            return true;
                        },
                        false)
                .transform(done -> done.succeeded() ? store.sent(due.id()).map(true) : failed(due, done.cause()));
    }

    private Future<Boolean> failed(MailStore.Due due, Throwable cause) {
        var failure = Failure.of(cause);
        var forGood = failure.forGood() || due.attempts() >= MOST_ATTEMPTS;
        LOG.warn(
                "Mail {} {}: {} {}",
                due.id(),
                forGood ? "is given up" : "is tried again later",
                failure.fault(),
                failure.told());
        return store.failed(due.id(), failure, forGood).map(failure.forGood());
    }
}
