package org.jiheng.database.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;
import org.jiheng.database.backup.archive.Archive;
import org.jiheng.database.backup.envelope.BackupFailed;
import org.jiheng.database.backup.inventory.Head;
import org.jiheng.database.backup.inventory.Manifest;
import org.jiheng.database.backup.loading.Loading;
import org.jiheng.database.schema.Migration;
import org.jiheng.database.schema.Migrations;

/** Puts a verified backup back: first the schema it was written with, then its rows, then what came since. */
public final class Restore {

    /** What was put back, and under which name the data that stood there before is kept. */
    public record Result(
            Instant taken, int tables, long rows, Optional<Head> head, Optional<String> kept, Duration took) {

        @Override
        public String toString() {
            return "The backup of %s is restored: %d tables, %,d rows, %s, %.1f seconds.%s"
                    .formatted(
                            taken,
                            tables,
                            rows,
                            head.map(Head::toString).orElse("no seal yet"),
                            took.toMillis() / 1000.0,
                            kept.map(" What was there before is kept as the database %s."::formatted)
                                    .orElse(""));
        }
    }

    private final Archive archive;
    private final Manifest manifest;
    private final HistoryCheck history;

    public Restore(Archive archive, HistoryCheck history) {
        this.archive = archive;
        this.history = history;
        manifest = archive.manifest();
    }

    /** Into a database that nobody has used yet. */
    public Result into(ServerAddress address) {
        return timed(() -> {
            var standing = new Standing(address);
            standing.refuseWhileServing();
            standing.refuseUnlessUnused(manifest);
            return new Loaded(load(address), Optional.empty());
        });
    }

    /** In the place of the database that stands there, which keeps its rows under a dated name. */
    public Result inPlaceOf(ServerAddress address) {
        return timed(() -> {
            new Standing(address).refuseWhileServing();
            if (!SpareDatabase.isAllowed(address)) {
                throw new BackupFailed("%s may not create databases, which --replace needs. Nothing was changed."
                        .formatted(address.owner().user()));
            }
            try (var spare = SpareDatabase.beside(address)) {
                var rows = load(spare.address());
                return new Loaded(rows, Optional.of(spare.takeThePlace()));
            }
        });
    }

    long load(ServerAddress address) throws SQLException {
        refuseUnknownSchema();
        try {
            new Migrations(address).upTo(manifest.version());
            var rows = new Loading(archive).into(address);
            new Migrations(address).run();
            history.fault(address).ifPresent(fault -> {
                throw new BackupFailed(
                        "The history in the backup does not hold (--no-verify-restore leaves it unchecked): " + fault);
            });
            return rows;
        } catch (IOException e) {
            throw new BackupFailed("The backup cannot be read: " + e.getMessage(), e);
        }
    }

    private void refuseUnknownSchema() {
        var known = Migration.ofThisRelease();
        var newest = known.stream().mapToInt(Migration::version).max().orElse(0);
        if (manifest.version() > newest) {
            throw new BackupFailed(
                    "The backup was written by release %s with schema %d, and this release knows %d; restore it with that release or a newer one."
                            .formatted(manifest.release(), manifest.version(), newest));
        }
        if (!new HashSet<>(known).containsAll(manifest.migrations())) {
            throw new BackupFailed("The backup was written by a program with other migrations than this one.");
        }
    }

    private record Loaded(long rows, Optional<String> kept) {}

    private interface Work {
        Loaded run() throws SQLException;
    }

    private Result timed(Work work) {
        var began = Instant.now();
        try {
            var loaded = work.run();
            var took = Duration.between(began, Instant.now());
            return new Result(
                    manifest.taken(), manifest.tables().size(), loaded.rows(), manifest.head(), loaded.kept(), took);
        } catch (SQLException | StartFailed e) {
            throw new BackupFailed("The backup was not restored: " + e.getMessage(), e);
        }
    }
}
