package org.jiheng.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.database.embedded.home.Home;

/** What the server itself wrote last. */
final class ServerLog {

    private static final int LINES = 15;

    private ServerLog() {}

    static String tail(Home home) {
        try (var files = Files.list(home.log())) {
            return files.sorted(Comparator.comparing(file -> file.toFile().lastModified()))
                    .flatMap(file -> lines(file).stream())
                    .collect(Collectors.collectingAndThen(Collectors.toList(), ServerLog::last));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    private static String last(List<String> lines) {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
