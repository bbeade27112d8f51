package org.jiheng.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jiheng.database.StartFailed;
import org.jiheng.database.embedded.home.Errand;

/** A server process of this cluster that may still live, such as one whose application was killed. */
record Leftover(Path cluster, Path pidFile, long pid) {

    private static final long NONE = -1;
    private static final Duration SIGNAL_LIMIT = Duration.ofSeconds(5);

    static Leftover of(Cluster cluster) {
        var pidFile = cluster.directory().resolve("postmaster.pid");
        return new Leftover(cluster.directory(), pidFile, pid(pidFile));
    }

    /** Fast first, which rolls back and writes everything down; then immediate; then by force. */
    void clear() {
        if (pid == NONE) {
            return;
        }
        if (lives() && !ends("INT", 20) && !ends("QUIT", 10) && !ends("KILL", 5)) {
            throw new StartFailed("The server process %d of %s does not end.".formatted(pid, cluster));
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new StartFailed("%s cannot be deleted.".formatted(pidFile), e);
        }
    }

    private boolean ends(String signal, int seconds) {
        Errand.run(SIGNAL_LIMIT, List.of("sh", "-c", "kill -%s %d".formatted(signal, pid)));
        return Waiting.until(Duration.ofSeconds(seconds), () -> !lives());
    }

    /** Process numbers are used again after a restart; only one that names this directory is ours. */
    private boolean lives() {
        try {
            var words = Files.readString(Path.of("/proc/%d/cmdline".formatted(pid)), StandardCharsets.ISO_8859_1);
            return List.of(words.split("\0")).contains(latin(cluster));
        } catch (IOException e) {
            return false;
        }
    }

    private static String latin(Path path) {
        return new String(path.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static long pid(Path pidFile) {
        try {
            var lines = Files.readAllLines(pidFile);
            return lines.isEmpty() ? 0 : Math.abs(Long.parseLong(lines.get(0).strip()));
        } catch (IOException e) {
            return NONE;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
