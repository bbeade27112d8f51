package org.jiheng.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jiheng.TestDatabase;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.organisation.chart.DemoOrganisation;
import org.jiheng.setup.DemoPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTokenTest {

    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    static Path data;

    private static Database db;

    @BeforeAll
    static void fill() {
        db = PooledDatabase.patient(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(TestDatabase.migrated().applicationOptions())
                .using(VERTX)
                .build());
        new DemoOrganisation(db).fill().await();
        new DemoPeople(db, new byte[32], data).moveIn().await();
    }

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    @Test
    void liesInAFileOfItsOwnerAloneAndStaysUntilItIsRevoked() throws IOException {
        var file = data.resolve("demo-token");
        new DemoToken(db, data).moveIn().await();
        var first = Files.readString(file).strip();
        var found = new TokenStore(db).shown(new Secret(first)).await().orElseThrow();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(found.localOnly()).isTrue();
        new DemoToken(db, data).moveIn().await();
        assertThat(Files.readString(file).strip()).isEqualTo(first);
        new TokenStore(db).revoke(found.id()).await();
        new DemoToken(db, data).moveIn().await();
        assertThat(Files.readString(file).strip()).isNotEqualTo(first);
    }
}
