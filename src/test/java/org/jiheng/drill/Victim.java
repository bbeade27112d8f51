package org.jiheng.drill;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jiheng.Secrets;

/** The whole application in a process of its own, on data of its own, to be killed. */
final class Victim {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Path log;
    private Process process;

    Victim() throws IOException {
        data = Files.createTempDirectory("jiheng-drill");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        log = data.resolve("drill.log");
    }

    void start() throws IOException {
        var command = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.jiheng.Main",
                "--port",
                "0",
                "--data",
                data.toString());
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        await("the application answers", () -> lock().startsWith("process " + process.pid() + " (http"));
    }

    void killApplication() {
        process.destroyForcibly();
        await("the application is dead", () -> !process.isAlive());
    }

    void killDatabase() throws IOException {
        ProcessHandle.of(Long.parseLong(serverLines().get(0))).ifPresent(ProcessHandle::destroyForcibly);
    }

    void stop() {
        process.destroy();
        await("the application stops", () -> !process.isAlive());
    }

    Connection connect() throws SQLException, IOException {
        var url = "jdbc:postgresql://127.0.0.1:%s/jiheng?connectTimeout=2&socketTimeout=10"
                .formatted(serverLines().get(3));
        return DriverManager.getConnection(
                url, "jiheng_owner", new Secrets(data).passwords().owner());
    }

    void clear() throws IOException {
        try (var files = Files.walk(data.toRealPath())) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    static void await(String what, BooleanSupplier happened) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain until " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private List<String> serverLines() throws IOException {
        return Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
    }

    private String lock() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the application ended; see " + log);
        }
        try {
            return Files.readString(data.resolve("lock"));
        } catch (IOException e) {
            return "";
        }
    }
}
