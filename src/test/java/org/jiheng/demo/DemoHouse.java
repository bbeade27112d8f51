package org.jiheng.demo;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jiheng.TestDatabase;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.jiheng.organisation.chart.DemoOrganisation;
import org.jiheng.scheme.ShippedSchemes;
import org.jiheng.season.opening.DemoSeasons;
import org.jiheng.setup.DemoPeople;

/** A database into which the demonstration has moved in, as far as its organisation and people. */
final class DemoHouse implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final Database db;

    DemoHouse() {
        db = PooledDatabase.patient(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(TestDatabase.migrated().applicationOptions())
                .using(vertx)
                .build());
        new ShippedSchemes(db).moveIn().await();
        var nodes = new DemoOrganisation(db).fill().await();
        new DemoSeasons(db).fill(nodes).await();
        people();
    }

    private void people() {
        try {
            new DemoPeople(db, new byte[32], Files.createTempDirectory("demo-people"))
                    .moveIn()
                    .await();
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    Database database() {
        return db;
    }

    List<String> texts(String sql) {
        return db.ask(Scope.SETUP, sql).all(row -> row.getString(0)).await();
    }

    String text(String sql) {
        return texts(sql).get(0);
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
