package org.jiheng.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.ledger.Recount;
import org.jiheng.monitoring.Ground;
import org.jiheng.trial.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowerVerticleTest {

    private static final String TURN = "select turn from ledger_position";
    private static final String DRAFTS =
            "select number from ledger_sum where basis = 'LATEST' and node_id = 2 and year = " + YEAR
                    + " and what = 'STATE' and key = 'DRAFT'";

    private final TestSite site = TestSite.start(Map.of());

    @BeforeEach
    void begin() {
        new Ground(site).approved(1).approved(2);
        site.follow();
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void aDeedIsOnTheBoardWithinASecond() {
        var end = site.followAlways();
        open(1);
        var answered = System.nanoTime();
        var looks = 0;
        while (drafts() != 1 && looks++ < 2000) {
            Thread.onSpinWait();
        }
        assertThat(drafts()).isEqualTo(1);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - answered)).isLessThan(1000);
        end.run();
        assertThat(Recount.differences(site.database())).isEmpty();
    }

    @Test
    void anotherInstanceHearsOfItAtOnceAndGoesOnAfterItsConnectionsWereCut() throws InterruptedException {
        var end = site.followAlways();
        var elsewhere = Vertx.vertx();
        var heard = new LinkedBlockingQueue<Long>();
        elsewhere.eventBus().<Long>consumer(Wire.LEDGER, turn -> heard.add(turn.body()));
        elsewhere
                .deployVerticle(new FollowerVerticle(site.database().applicationOptions(), round -> {}))
                .await();
        open(1);
        assertThat(reached(heard)).isTrue();
        Clockwork.seen(
                site.database(),
                "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and backend_type = 'client backend'"
                        + " and pid <> pg_backend_pid()");
        assertThat(Patience.until(20, () -> site.as("roads.clerk").isSignedIn()))
                .isLessThan(20);
        open(2);
        assertThat(reached(heard)).isTrue();
        elsewhere.close().await();
        end.run();
        site.follow();
        assertThat(Recount.differences(site.database())).isEmpty();
    }

    /** Whether the newest turn there is was heard of in the end. */
    private boolean reached(LinkedBlockingQueue<Long> heard) throws InterruptedException {
        for (var turn = heard.poll(20, TimeUnit.SECONDS); turn != null; turn = heard.poll(20, TimeUnit.SECONDS)) {
            if (drafts() > 0
                    && turn
                            == Long.parseLong(
                                    Recount.rows(site.database(), TURN).get(0))) {
                return true;
            }
        }
        return false;
    }

    private void open(long project) {
        site.as("roads.clerk").post("/evaluations", Map.of("project", "" + project, "year", "" + YEAR));
    }

    private long drafts() {
        return Recount.rows(site.database(), DRAFTS).stream()
                .mapToLong(Long::parseLong)
                .sum();
    }
}
