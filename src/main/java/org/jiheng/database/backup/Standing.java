package org.jiheng.database.backup;

import java.sql.SQLException;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.backup.envelope.BackupFailed;
import org.jiheng.database.backup.inventory.Catalogue;
import org.jiheng.database.backup.inventory.Manifest;
import org.jiheng.database.schema.Migration;
import org.jiheng.database.schema.Migrations;

/** A database as it stands before a backup is put into it, and why it may not be touched. */
record Standing(ServerAddress address) {

    private static final String SERVING = """
            select count(*) from pg_stat_activity
             where datname = current_database() and usename = '%s'
            """;
    private static final String TABLES = """
            select count(*) from pg_class
             where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
            """;
    private static final String NODES = "select count(*) from node";

    void refuseWhileServing() throws SQLException {
        try (var connection = address.openAsOwner()) {
            var user = address.application().user().replace("'", "''");
            if (!"0".equals(new Catalogue(connection).one(SERVING.formatted(user)))) {
                throw new BackupFailed("Jiheng is running on the database %s; stop it first. Nothing was changed."
                        .formatted(address.database()));
            }
        }
    }

    /** A first start leaves tables but nobody in them; so a backup can be put into what was just installed. */
    void refuseUnlessUnused(Manifest manifest) throws SQLException {
        try (var connection = address.openAsOwner()) {
            var catalogue = new Catalogue(connection);
            if ("0".equals(catalogue.one(TABLES))) {
                return;
            }
            if (!catalogue.exists("flyway_schema_history") || isLivedIn(catalogue)) {
                throw new BackupFailed("The database %s is not empty. With --replace it is kept under another name,"
                                .formatted(address.database())
                        + " and the backup takes its place. Nothing was changed.");
            }
            var there = Migrations.applied(connection).stream()
                    .mapToInt(Migration::version)
                    .max()
                    .orElse(0);
            if (there > manifest.version()) {
                throw new BackupFailed(
                        "The database %s is empty, but its schema %d is newer than the backup's %d; restore with --replace."
                                .formatted(address.database(), there, manifest.version()));
            }
        }
    }

    /** Whatever is kept hangs on a node, and nodes have no row-level security that would hide them from the owner. */
    private static boolean isLivedIn(Catalogue catalogue) throws SQLException {
        return !catalogue.exists("node") || !"0".equals(catalogue.one(NODES));
    }
}
