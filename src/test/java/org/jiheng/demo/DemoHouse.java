package org.jiheng.demo;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jiheng.TestDatabase;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.jiheng.organisation.chart.DemoOrganisation;
import org.jiheng.scheme.reading.ShippedSchemes;
import org.jiheng.season.opening.DemoSeasons;
import org.jiheng.setup.DemoPeople;

/** A database of its own into which the organisation and the people of the demonstration have moved. */
public final class DemoHouse implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final Database db = PooledDatabase.patient(PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(1))
            .connectingTo(TestDatabase.migrated().applicationOptions().setCachePreparedStatements(true))
            .using(vertx)
            .build());

    public DemoHouse() {
        new ShippedSchemes(db).moveIn().await();
        var nodes = new DemoOrganisation(db).fill().await();
        new DemoSeasons(db).fill(nodes).await();
        people();
    }

    private void people() {
        try {
            var data = Files.createTempDirectory("jiheng-demo-");
            new DemoPeople(db, new byte[32], data).moveIn().await();
            Files.delete(data.resolve("demo-accounts"));
            Files.delete(data);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Database database() {
        return db;
    }

    public List<String> texts(String sql, Object... values) {
        return db.ask(Scope.SETUP, sql, values).all(row -> row.getString(0)).await();
    }

    public String text(String sql, Object... values) {
        return texts(sql, values).get(0);
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
