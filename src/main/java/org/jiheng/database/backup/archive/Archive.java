package org.jiheng.database.backup.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jiheng.database.backup.envelope.BackupFailed;
import org.jiheng.database.backup.envelope.Envelope;
import org.jiheng.database.backup.envelope.Passphrase;
import org.jiheng.database.backup.envelope.SealedInput;
import org.jiheng.database.backup.envelope.Tally;
import org.jiheng.database.backup.inventory.Manifest;
import org.jiheng.database.backup.inventory.Table;
import org.jiheng.database.backup.inventory.Tallying;

/** A written backup, opened with its passphrase. */
public final class Archive {

    public interface Receiver {
        void take(Table table, InputStream rows) throws IOException, SQLException;
    }

    private final Path file;
    private final Envelope envelope;
    private final Manifest manifest;

    private Archive(Path file, Envelope envelope) throws IOException {
        this.file = file;
        this.envelope = envelope;
        try (var contents = open()) {
            manifest = Manifest.read(contents.text(Writing.MANIFEST));
        }
    }

    /** Refuses a wrong passphrase, and a file that is not whole to its last byte. */
    public static Archive verified(Path file, Passphrase passphrase) {
        var archive = opened(file, passphrase);
        archive.verify();
        return archive;
    }

    public static Archive opened(Path file, Passphrase passphrase) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return new Archive(file, Envelope.opened(in, passphrase));
        } catch (NoSuchFileException e) {
            throw new BackupFailed("There is no file %s.".formatted(file), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Hands over every table in the order of the manifest, and answers what each of them was when it was written. */
    public Map<String, Tally> each(Receiver receiver) throws SQLException {
        try (var contents = open()) {
            contents.enter(Writing.MANIFEST);
            for (var table : manifest.tables()) {
                contents.enter(Writing.TABLES + table.name());
                receiver.take(table, contents);
            }
            var tallies = tallies(contents.text(Writing.TALLIES));
            contents.finish();
            return tallies;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void verify() {
        var found = new HashMap<String, Tally>();
        try {
            var written = each((table, rows) -> {
                var counted = new Tallying(OutputStream.nullOutputStream());
                rows.transferTo(counted);
                found.put(table.name(), counted.tally());
            });
            if (!found.equals(written)) {
                throw new BackupFailed("The backup is damaged: its rows are not those that were counted.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Contents open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        try {
            envelope.skip(in);
            return new Contents(new SealedInput(in, envelope));
        } catch (IOException | BackupFailed e) {
            in.close();
            throw e;
        }
    }

    private static Map<String, Tally> tallies(String text) {
        var tallies = new HashMap<String, Tally>();
        for (var line : text.lines().map(one -> one.split("\t")).toList()) {
            tallies.put(line[0], new Tally(Long.parseLong(line[1]), Long.parseLong(line[2]), line[3]));
        }
        return tallies;
    }

    private static BackupFailed unreadable(Path file, IOException e) {
        return new BackupFailed("The backup %s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
}
