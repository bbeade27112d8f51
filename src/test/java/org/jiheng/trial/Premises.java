package org.jiheng.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A data directory of its own, on which Jiheng is started as an operator starts it, and which is gone afterwards. */
public final class Premises implements AutoCloseable {

    private final Path data;
    private final Map<String, String> environment = new HashMap<>();
    private int port;

    public Premises() {
        try {
            data = Files.createTempDirectory("jiheng-trial-");
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path data() {
        return data;
    }

    public Premises with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    /** Known from outside under this port, which nothing else uses. */
    public Premises at(int chosen) {
        port = chosen;
        return with("JIHENG_PUBLIC_URL", "http://localhost:" + port);
    }

    /** The program is built already, so this is the start that an operator sees. */
    public Running start() {
        var command = List.of("bin/run", "--port", Integer.toString(port), "--data", data.toString(), "--no-demo");
        return Running.launch(command, environment, data.resolve("jiheng.log"));
    }

    public Books books() {
        return new Books(data);
    }

    /** The process of the PostgreSQL it brought along. */
    public long postmasterPid() {
        return Long.parseLong(Books.postmaster(data).get(0).strip());
    }

    /** Whether the history is whole from its first link to its last, as an operator asks it. */
    public boolean isHistoryWhole() {
        var builder = new ProcessBuilder("bin/verify", "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("verify.log").toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            var postgres = data.resolve("postgres");
            if (Files.isSymbolicLink(postgres)) {
                delete(postgres.toRealPath());
            }
            delete(data);
        } catch (IOException e) {
            System.err.println("Left behind: " + data);
        }
    }

    private static void delete(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
