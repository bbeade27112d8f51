package org.jiheng.command;

import org.jiheng.database.backup.HistoryCheck;
import org.jiheng.database.backup.Restore;
import org.jiheng.database.backup.archive.Archive;
import org.jiheng.ground.BorrowedDatabase;
import org.jiheng.settings.Settings;

/** The command that puts a backup back: the whole file is verified before anything is started or touched. */
public final class RestoreBackup {

    private final Settings settings;

    public RestoreBackup(Settings settings) {
        this.settings = settings;
    }

    public void run() {
        var passphrase = settings.backup().passphrase(false);
        var archive = Archive.verified(settings.file().orElseThrow(), passphrase);
        var database = BorrowedDatabase.toFill(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop"));
        var restore = new Restore(archive, settings.backup().verify() ? History.CHECK : HistoryCheck.NONE);
        System.out.println(
                settings.backup().replace() ? restore.inPlaceOf(database.address()) : restore.into(database.address()));
    }
}
