package org.jiheng.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jiheng.database.backup.Backup;
import org.jiheng.ground.BorrowedDatabase;
import org.jiheng.settings.Settings;

/** The command that writes a backup, whether or not the application runs. */
public final class TakeBackup {

    private final Settings settings;
    private final BackupShelf shelf;
    private final Path file;

    public TakeBackup(Settings settings) {
        this.settings = settings;
        shelf = BackupShelf.below(settings.data());
        file = settings.file().orElseGet(shelf::next);
    }

    public void run() {
        var passphrase = settings.backup().passphrase(true);
        var database = BorrowedDatabase.toRead(settings);
        var backup = new Backup(database.address(), passphrase, History.CHECK);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(backup, database), "stop"));
        System.out.println(backup.to(file, settings.backup().verify()));
        if (settings.file().isEmpty()) {
            shelf.keep(settings.backup().keep()).forEach(gone -> System.out.println("Deleted the old " + gone));
        }
    }

    /** Also where the operator interrupts: nothing unfinished is left. */
    private static void stop(Backup backup, BorrowedDatabase database) {
        try (database) {
            backup.abandon();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
