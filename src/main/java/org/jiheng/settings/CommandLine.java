package org.jiheng.settings;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** The words after the program's name: what to do, and the settings that win over the environment. */
public final class CommandLine {

    public static final String USAGE = """
            Jiheng: budget performance evaluation for districts, cities and their departments

            Usage: bin/run [serve] [--port N] [--data DIR] [--no-demo]
                   bin/run verify             verify the history and name its first broken link
                   bin/backup [FILE]          write an encrypted backup and restore it once to try it
                   bin/restore FILE           put a backup back into an empty database
                   bin/run --help

              --port N     listen on this port (JIHENG_PORT, 8080)
              --data DIR   keep everything below this directory (JIHENG_DATA, ./data)
              --no-demo    start without the demo data and its accounts (JIHENG_DEMO=false)
              --no-verify-restore   only read the backup back (JIHENG_BACKUP_VERIFY=false)
              --replace    keep the database that is there under another name (JIHENG_RESTORE_REPLACE=true)

            All settings, also those read from the environment only, are in docs/operations.md.
            """;

    private final Queue<String> words;
    private final Map<String, String> settings = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private Command command;
    private Path file;

    CommandLine(String... args) {
        words = new ArrayDeque<>(List.of(args));
        while (!words.isEmpty()) {
            read(words.remove());
        }
        if (command != null && command.needsFile() && file == null) {
            problems.add("Name the file after %s.".formatted(word(command)));
        }
    }

    Command command() {
        return command == null ? Command.SERVE : command;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    Map<String, String> settings() {
        return settings;
    }

    List<String> problems() {
        return problems;
    }

    private void read(String word) {
        switch (word) {
            case "--help", "-h", "help" -> command = Command.HELP;
            case "--port" -> take(word, "JIHENG_PORT");
            case "--data" -> take(word, "JIHENG_DATA");
            case "--no-demo" -> settings.put("JIHENG_DEMO", "false");
            case "--no-verify-restore" -> settings.put("JIHENG_BACKUP_VERIFY", "false");
            case "--replace" -> settings.put("JIHENG_RESTORE_REPLACE", "true");
            default -> readCommand(word);
        }
    }

    private void take(String option, String setting) {
        if (words.isEmpty() || words.peek().startsWith("--")) {
            problems.add("Give a value after %s.".formatted(option));
        } else {
            settings.put(setting, words.remove());
        }
    }

    private void readCommand(String word) {
        if (command == Command.HELP) {
            return;
        }
        if (command == null && Settings.COMMANDS.containsKey(word)) {
            command = Settings.COMMANDS.get(word);
        } else if (command != null && command.takesFile() && file == null && !word.startsWith("-")) {
            file = Path.of(word);
        } else {
            problems.add("The program does not know \"%s\"; --help lists what it knows.".formatted(word));
        }
    }

    private static String word(Command command) {
        return command.name().toLowerCase(Locale.ROOT);
    }
}
