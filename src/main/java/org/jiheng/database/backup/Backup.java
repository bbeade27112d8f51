package org.jiheng.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;
import org.jiheng.database.backup.archive.Archive;
import org.jiheng.database.backup.archive.Writing;
import org.jiheng.database.backup.envelope.BackupFailed;
import org.jiheng.database.backup.envelope.Envelope;
import org.jiheng.database.backup.envelope.Passphrase;
import org.jiheng.database.backup.envelope.Stretching;
import org.jiheng.database.backup.inventory.Head;
import org.jiheng.database.backup.inventory.Manifest;
import org.jiheng.database.backup.inventory.Snapshot;
import org.jiheng.database.embedded.home.Durable;

/** Writes everything the database holds into one sealed file, which has its name only once it proved to be good. */
public final class Backup {

    /** What was written, and whether it was put back once to try it. */
    public record Result(
            Path file, long bytes, int tables, long rows, Optional<Head> head, boolean tried, Duration took) {

        @Override
        public String toString() {
            return "%s: %,d bytes, %d tables, %,d rows, %s, %s, %.1f seconds"
                    .formatted(
                            file,
                            bytes,
                            tables,
                            rows,
                            head.map(Head::toString).orElse("no seal yet"),
                            tried ? "restored once and compared" : "read back, not restored",
                            took.toMillis() / 1000.0);
        }
    }

    private final ServerAddress address;
    private final Passphrase passphrase;
    private final Stretching stretching;
    private final HistoryCheck history;
    private volatile Path part;

    public Backup(ServerAddress address, Passphrase passphrase, HistoryCheck history) {
        this(address, passphrase, Stretching.USUAL, history);
    }

    Backup(ServerAddress address, Passphrase passphrase, Stretching stretching, HistoryCheck history) {
        this.address = address;
        this.passphrase = passphrase;
        this.stretching = stretching;
        this.history = history;
    }

    public Result to(Path file, boolean tryIt) {
        var began = Instant.now();
        try {
            refuseBefore(file, tryIt);
            try (var snapshot = Snapshot.of(address)) {
                var result = write(file, tryIt, snapshot, began);
                Durable.rename(part, file);
                return result;
            } finally {
                abandon();
            }
        } catch (SQLException | StartFailed e) {
            throw new BackupFailed("The backup failed, and no file was written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new BackupFailed("The backup %s cannot be written: %s".formatted(file, e), e);
        }
    }

    /** Takes away what is not finished; whoever is stopped by force leaves it, under a name that says so. */
    public void abandon() throws IOException {
        if (part != null) {
            Files.deleteIfExists(part);
        }
    }

    private void refuseBefore(Path file, boolean tryIt) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupFailed("%s exists; a backup never replaces another one.".formatted(file));
        }
        if (tryIt && !SpareDatabase.isAllowed(address)) {
            throw new BackupFailed("The backup cannot be verified by restoring it: %s may not create databases."
                            .formatted(address.owner().user())
                    + " Grant createdb, or ask for --no-verify-restore. Nothing was written.");
        }
    }

    private Result write(Path file, boolean tryIt, Snapshot snapshot, Instant began) throws IOException, SQLException {
        part = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(part);
        var manifest = snapshot.manifest();
        var rows = written(snapshot, manifest);
        if (tryIt) {
            tryOut();
        } else {
            Archive.verified(part, passphrase);
        }
        var took = Duration.between(began, Instant.now());
        return new Result(file, Files.size(part), manifest.tables().size(), rows, manifest.head(), tryIt, took);
    }

    private long written(Snapshot snapshot, Manifest manifest) throws IOException, SQLException {
        try (var writing = new Writing(part, Envelope.fresh(passphrase, stretching))) {
            var rows = writing.write(snapshot, manifest);
            snapshot.end();
            return rows;
        }
    }

    private void tryOut() throws SQLException {
        try (var spare = SpareDatabase.beside(address)) {
            new Restore(Archive.opened(part, passphrase), history).load(spare.address());
        }
    }
}
