package org.jiheng.database.backup.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.backup.envelope.BackupFailed;
import org.jiheng.database.backup.envelope.Tally;
import org.jiheng.database.schema.Migrations;
import org.jiheng.database.schema.Release;

/** The whole database at one moment, whoever writes meanwhile; read as the background role, which sees all rows. */
public final class Snapshot implements AutoCloseable {

    private static final String ALONE = "select pg_try_advisory_lock(hashtext('jiheng backup'))";

    private final ServerAddress address;
    private final Connection connection;
    private final Catalogue catalogue;

    private Snapshot(ServerAddress address, Connection connection) {
        this.address = address;
        this.connection = connection;
        catalogue = new Catalogue(connection);
    }

    public static Snapshot of(ServerAddress address) throws SQLException {
        var snapshot = new Snapshot(address, address.open(address.database(), address.application()));
        try {
            snapshot.begin();
            return snapshot;
        } catch (SQLException | RuntimeException e) {
            snapshot.close();
            throw e;
        }
    }

    public Manifest manifest() throws SQLException {
        return new Manifest(
                Release.running().number(),
                catalogue.one("show server_version"),
                Instant.now(),
                catalogue.head(),
                List.copyOf(Migrations.applied(connection)),
                sequences(),
                catalogue.tables());
    }

    public Tally copy(Table table, OutputStream out) throws SQLException, IOException {
        return table.copyOut(connection, out);
    }

    /** While a backup is tried out nothing is held back that the server would clear away; the lock stays. */
    public void end() throws SQLException {
        catalogue.run("commit");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void begin() throws SQLException {
        if (!"t".equals(catalogue.one(ALONE))) {
            throw new BackupFailed("Another backup of this database is running.");
        }
        catalogue.run("begin isolation level repeatable read, read only");
        catalogue.run("set local role " + Table.quoted(address.backgroundRole()));
        catalogue.writeAlike();
        if (!catalogue.exists("flyway_schema_history")) {
            throw new BackupFailed("The database %s holds no data of Jiheng.".formatted(address.database()));
        }
        var hidden = catalogue.hidden();
        if (!hidden.isEmpty()) {
            throw new BackupFailed("%s cannot read all rows of: %s. Nothing was written."
                    .formatted(address.backgroundRole(), String.join(", ", hidden)));
        }
    }

    /** Only the owner may look at these; read after the snapshot began, they are never behind its rows. */
    private List<Sequence> sequences() throws SQLException {
        try (var owner = address.openAsOwner()) {
            return new Catalogue(owner).sequences();
        }
    }
}
