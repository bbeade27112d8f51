package org.jiheng;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.demo.Demonstration;
import org.jiheng.organisation.chart.DemoOrganisation;
import org.jiheng.scheme.reading.ShippedSchemes;
import org.jiheng.season.opening.DemoSeasons;
import org.jiheng.settings.SessionKey;
import org.jiheng.settings.Settings;
import org.jiheng.setup.DemoPeople;
import org.jiheng.setup.SetupLink;
import org.jiheng.token.DemoToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a start brings in: the shipped schemes, and for a house without people the demonstration or a link to set it up. */
final class MovingIn {

    private static final Logger LOG = LoggerFactory.getLogger(MovingIn.class);
    private static final long BREATH_MILLIS = 20;

    private final Settings settings;
    private final SessionKey key;

    MovingIn(Settings settings, SessionKey key) {
        this.settings = settings;
        this.key = key;
    }

    /** Answers what is to be printed under the address. */
    Future<String> run(Vertx vertx, PgConnectOptions server, String url) {
        var pool = pool(vertx, server);
        var db = PooledDatabase.patient(pool);
        return new ShippedSchemes(db)
                .moveIn()
                .compose(known -> settings.demo() ? demonstration(db) : link(db, url))
                .eventually(pool::close);
    }

    /** What nobody waits for: it goes on while the house is open, and at the next start where it was cut off. */
    void fillUp(Vertx vertx, PgConnectOptions server) {
        if (settings.demo()) {
            var pool = pool(vertx, server);
            new Demonstration(PooledDatabase.patient(pool))
                    .fillUp(() -> vertx.timer(BREATH_MILLIS).mapEmpty())
                    .onSuccess(number -> LOG.info("The demonstration has {} made-up self-evaluations", number))
                    .onFailure(cut ->
                            LOG.info("The demonstration is not whole; the next start goes on: {}", cut.toString()))
                    .eventually(pool::close);
        }
    }

    private Future<String> demonstration(Database db) {
        return new DemoOrganisation(db)
                .fill()
                .compose(nodes -> new DemoSeasons(db).fill(nodes))
                .compose(open -> new DemoPeople(db, key.bytes(), settings.data()).moveIn())
                .compose(people -> new Demonstration(db).moveIn())
                .compose(projects -> new DemoToken(db, settings.data()).moveIn())
                .map(moved -> "\nAccounts of the demonstration; they work on this machine only:\n\n" + accounts());
    }

    private static Pool pool(Vertx vertx, PgConnectOptions server) {
        return PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(server)
                .using(vertx)
                .build();
    }

    private String accounts() {
        try {
            return Files.readString(settings.data().resolve("demo-accounts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Future<String> link(Database db, String url) {
        return new SetupLink(db)
                .path()
                .map(path -> path.map(each -> "\nNobody is here yet. Set it up once at " + url + each + "\n")
                        .orElse(""));
    }
}
