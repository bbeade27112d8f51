package org.jiheng.database.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jiheng.database.StartFailed;

/** The running server process of one cluster. */
final class Postmaster {

    private static final Duration READY_LIMIT = Duration.ofMinutes(2);
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("jit", "off"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgres-%a.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_min_duration_statement", "1s"),
            Map.entry("log_line_prefix", "%m [%p] %u "));

    private final Cluster cluster;
    private final Process process;

    private Postmaster(Cluster cluster, Process process) {
        this.cluster = cluster;
        this.process = process;
    }

    static Postmaster start(Cluster cluster, int port) {
        Leftover.of(cluster).clear();
        try {
            var postmaster = new Postmaster(cluster, launch(cluster, port));
            postmaster.awaitReady();
            return postmaster;
        } catch (IOException e) {
            throw new StartFailed("PostgreSQL could not be started: " + e.getMessage(), e);
        }
    }

    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    void stop() {
        Leftover.of(cluster).clear();
    }

    /** A session of its own keeps the interrupt of a terminal away: the application stops first, then this. */
    private static Process launch(Cluster cluster, int port) throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(cluster.home().account().command(serverCommand(cluster, port)));
        var program = new ProcessBuilder(command)
                .directory(cluster.home().directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(cluster.home().log().resolve("start.log").toFile());
        program.environment().keySet().removeIf(name -> !name.equals("PATH"));
        return program.start();
    }

    private static List<String> serverCommand(Cluster cluster, int port) {
        var command =
                cluster.software().command("postgres", "-D", cluster.directory().toString(), "-c", "port=" + port);
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        command.addAll(List.of("-c", "log_directory=" + cluster.home().log()));
        return command;
    }

    private void awaitReady() {
        var file = cluster.directory().resolve("postmaster.pid");
        if (!Waiting.until(READY_LIMIT, () -> !process.isAlive() || ready(file)) || !process.isAlive()) {
            process.destroyForcibly();
            throw new StartFailed("PostgreSQL did not start; its last words were:\n" + ServerLog.tail(cluster.home()));
        }
    }

    /** The eighth line of PostgreSQL's own file tells how far it is. */
    private boolean ready(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.size() > 7
                    && lines.get(0).equals(String.valueOf(process.pid()))
                    && lines.get(7).startsWith("ready");
        } catch (IOException e) {
            return false;
        }
    }
}
