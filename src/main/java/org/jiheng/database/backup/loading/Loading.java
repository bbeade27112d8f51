package org.jiheng.database.backup.loading;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.backup.archive.Archive;
import org.jiheng.database.backup.envelope.BackupFailed;
import org.jiheng.database.backup.envelope.Tally;
import org.jiheng.database.backup.inventory.Catalogue;
import org.jiheng.database.backup.inventory.Manifest;
import org.jiheng.database.backup.inventory.Table;

/** Puts the rows of a backup into tables that the same migrations made: all of them, compared, or none. */
public final class Loading {

    private final Archive archive;
    private final Manifest manifest;

    public Loading(Archive archive) {
        this.archive = archive;
        manifest = archive.manifest();
    }

    public long into(ServerAddress address) throws SQLException, IOException {
        try (var connection = address.openAsOwner()) {
            connection.setAutoCommit(false);
            var rows = load(connection, new Catalogue(connection));
            connection.commit();
            connection.setAutoCommit(true);
            new Catalogue(connection).run("analyze");
            return rows;
        }
    }

    private long load(Connection connection, Catalogue catalogue) throws SQLException, IOException {
        catalogue.writeAlike();
        catalogue.run("set local lock_timeout = '10s'");
        if (!catalogue.tables().equals(manifest.tables())) {
            throw new BackupFailed("The tables of the backup are not those that this release makes.");
        }
        var guards = new Guards(catalogue);
        guards.takeOff();
        catalogue.run(
                "truncate " + manifest.tables().stream().map(Table::quoted).collect(Collectors.joining(", ")));
        var written = archive.each((table, rows) -> table.copyIn(connection, rows));
        compare(written, arrived(connection));
        for (var sequence : manifest.sequences()) {
            catalogue.run("select setval('public.%s', %d, %s)"
                    .formatted(Table.quoted(sequence.name()), sequence.last(), sequence.called()));
        }
        Revenants.lay(catalogue, manifest);
        guards.putBack();
        return written.values().stream().mapToLong(Tally::rows).sum();
    }

    private Map<String, Tally> arrived(Connection connection) throws SQLException, IOException {
        var arrived = new HashMap<String, Tally>();
        for (var table : manifest.tables()) {
            arrived.put(table.name(), table.copyOut(connection, OutputStream.nullOutputStream()));
        }
        return arrived;
    }

    private static void compare(Map<String, Tally> written, Map<String, Tally> arrived) {
        var different = written.keySet().stream()
                .filter(table -> !written.get(table).equals(arrived.get(table)))
                .sorted()
                .toList();
        if (!different.isEmpty()) {
            throw new BackupFailed("What was put back differs from the backup in: " + String.join(", ", different));
        }
    }
}
