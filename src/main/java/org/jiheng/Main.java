package org.jiheng;

import java.util.concurrent.CompletableFuture;
import org.jiheng.command.RestoreBackup;
import org.jiheng.command.TakeBackup;
import org.jiheng.command.Verify;
import org.jiheng.database.StartFailed;
import org.jiheng.database.backup.envelope.BackupFailed;
import org.jiheng.ground.Ground;
import org.jiheng.settings.BadSettings;
import org.jiheng.settings.CommandLine;
import org.jiheng.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way in: reads the settings, lays the ground, starts the application and stops all of it in order. */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] args) {
        try {
            var settings = Settings.read(args, System.getenv());
            switch (settings.command()) {
                case HELP -> System.out.print(CommandLine.USAGE);
                case SERVE -> serve(settings);
                case VERIFY -> System.exit(new Verify(settings).run() ? 0 : FAILED);
                case BACKUP -> new TakeBackup(settings).run();
                case RESTORE -> new RestoreBackup(settings).run();
            }
        } catch (BadSettings e) {
            e.problems().forEach(System.err::println);
            System.exit(MISUSED);
        } catch (StartFailed | BackupFailed e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        } catch (RuntimeException e) {
            LOG.error("The start failed", e);
            System.exit(FAILED);
        }
    }

    /** Two things take time, the database and the views; they do not wait for each other. */
    private static void serve(Settings settings) {
        var jiheng = CompletableFuture.supplyAsync(() -> new Jiheng(settings));
        var ground = Ground.lay(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(jiheng, ground), "stop"));
        var words = jiheng.join().open(ground);
        ground.describe(jiheng.join().url());
        System.out.print(words);
        System.out.flush();
    }

    /** The database goes last: whoever is still being answered needs it. */
    private static void stop(CompletableFuture<Jiheng> jiheng, Ground ground) {
        try (ground) {
            jiheng.thenAccept(Jiheng::close).exceptionally(neverThere -> null).join();
        }
    }
}
