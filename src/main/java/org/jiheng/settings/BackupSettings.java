package org.jiheng.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.backup.envelope.Passphrase;

/** How backups are locked, tried out and kept, and whether one may take the place of what is there. */
public record BackupSettings(Optional<Passphrase> givenPassphrase, int keep, boolean verify, boolean replace) {

    static BackupSettings read(Environment environment, Command command) {
        return new BackupSettings(
                passphrase(environment, command),
                environment.number("JIHENG_BACKUP_KEEP", 30, 1, 100_000),
                environment.yesNo("JIHENG_BACKUP_VERIFY", true),
                environment.yesNo("JIHENG_RESTORE_REPLACE", false));
    }

    /** The one of the environment, of the file it names, or typed here: twice for a lock that does not exist yet. */
    public Passphrase passphrase(boolean twice) {
        return givenPassphrase.orElseGet(() -> asked(twice));
    }

    private static Optional<Passphrase> passphrase(Environment environment, Command command) {
        var rule = "must have %d characters or more".formatted(Passphrase.SHORTEST);
        var file = environment.text("JIHENG_BACKUP_PASSPHRASE_FILE");
        if (!command.takesFile()) {
            environment.text("JIHENG_BACKUP_PASSPHRASE");
            return Optional.empty();
        }
        var inFile = "must name a file whose first line has %d characters or more".formatted(Passphrase.SHORTEST);
        return environment
                .parsed("JIHENG_BACKUP_PASSPHRASE", Passphrase::new, rule)
                .or(() -> file.isEmpty()
                        ? Optional.empty()
                        : environment.parsed("JIHENG_BACKUP_PASSPHRASE_FILE", BackupSettings::firstLine, inFile));
    }

    private static Passphrase firstLine(String file) {
        try (var lines = Files.lines(Path.of(file))) {
            return new Passphrase(lines.findFirst().orElse("").strip());
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Passphrase asked(boolean twice) {
        var console = System.console();
        if (console == null) {
            throw new BadSettings(List.of("JIHENG_BACKUP_PASSPHRASE or JIHENG_BACKUP_PASSPHRASE_FILE is"
                    + " missing, and there is no terminal to ask on."));
        }
        var first = console.readPassword("Passphrase of the backup: ");
        if (twice && !Arrays.equals(first, console.readPassword("The same passphrase again: "))) {
            throw new BadSettings(List.of("The two passphrases differ."));
        }
        try {
            return new Passphrase(new String(first == null ? new char[0] : first));
        } catch (IllegalArgumentException e) {
            throw new BadSettings(List.of("A passphrase has %d characters or more.".formatted(Passphrase.SHORTEST)));
        }
    }
}
