package org.jiheng.background;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.metrics.Metrics;
import org.jiheng.problem.Trouble;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class BackgroundVerticleTest {

    private static final String UNSEALED = "select count(*) from chain where number > sealed";

    @Test
    void goesOnSealingAfterItsConnectionWasCut() {
        var vertx = Vertx.vertx();
        try (var site = TestSite.start(Map.of())) {
            vertx.deployVerticle(new BackgroundVerticle(site.database(), new Metrics(), Duration.ofMillis(20)))
                    .await();
            site.signIn("roads.clerk");
            awaitSealed(site);
            Clockwork.seen(
                    site.database(),
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                            + " where datname = current_database() and usename = current_user and pid <> pg_backend_pid()");
            Clockwork.run(site.database(), """
                    insert into revision (paper, paper_id, department_id, at, account_name, deed, title, request_id, number,
                                          previous, hash)
                    values ('node', 11, 10, now(), 'somebody', 'RENAMED_NODE', 'x', 'r', 0, '', '')
                    """);
            awaitSealed(site);
        } finally {
            vertx.close().await();
        }
    }

    @Test
    void tellsOnceWhatKeepsAChoreFromBeingDone() {
        var log = (Logger) LoggerFactory.getLogger(Trouble.class);
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        log.addAppender(told);
        var outcomes = List.of("away", "away", "away", "full", "", "away").iterator();
        var chore = new Chore("Sweeping", () -> {
            var outcome = outcomes.next();
            return outcome.isEmpty() ? Future.succeededFuture() : Future.failedFuture(outcome);
        });
        for (var minute = 0; minute < 6; minute++) {
            chore.run().await();
        }
        log.detachAppender(told);
        assertThat(told.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .filteredOn(line -> line.contains("had to wait"))
                .hasSize(3);
    }

    private static void awaitSealed(TestSite site) {
        var open = -1;
        for (var look = 0; look < 1000 && open != 0; look++) {
            open = Clockwork.seen(site.database(), UNSEALED);
        }
        assertThat(open).isZero();
    }
}
