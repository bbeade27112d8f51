package org.jiheng.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.jiheng.database.backup.envelope.BackupFailed;

/** Where backups are kept that nobody named: each under its time, and no more of them than were asked for. */
record BackupShelf(Path directory) {

    private static final String NAMES = "jiheng-[0-9]{8}-[0-9]{6}\\.jhb";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("'jiheng-'uuuuMMdd-HHmmss'.jhb'");

    static BackupShelf below(Path data) {
        return new BackupShelf(data.resolve("backups"));
    }

    Path next() {
        return directory.resolve(STAMP.format(LocalDateTime.now()));
    }

    /** Returns what was too old to keep and is gone. */
    List<Path> keep(int newest) {
        try (var files = Files.list(directory)) {
            var tooOld = files.filter(file -> file.getFileName().toString().matches(NAMES))
                    .sorted(Comparator.reverseOrder())
                    .skip(newest)
                    .toList();
            for (var file : tooOld) {
                Files.delete(file);
            }
            return tooOld;
        } catch (IOException e) {
            throw new BackupFailed("Old backups could not be deleted: " + e, e);
        }
    }
}
