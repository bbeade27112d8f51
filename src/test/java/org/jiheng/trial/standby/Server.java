package org.jiheng.trial.standby;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.trial.Patience;

/** One PostgreSQL of the machine's own programs, under an account without rights: begun, copied, promoted and lost. */
final class Server {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final int SECONDS = 60;

    private final Path directory;
    private final int port;
    private Process process;

    private Server(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** A new and empty one. */
    static Server made(Path directory) throws IOException {
        var server = new Server(owned(directory), freePort());
        run(
                "initdb",
                "-D",
                directory.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-k",
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        server.start();
        return server;
    }

    /** A copy of another one, which it follows from then on. */
    static Server following(Server primary, Path directory) throws IOException {
        var server = new Server(owned(directory), freePort());
        run(
                "pg_basebackup",
                "-D",
                directory.toString(),
                "-d",
                "host=127.0.0.1 port=%d user=postgres application_name=standby".formatted(primary.port),
                "-R",
                "-c",
                "fast");
        server.start();
        return server;
    }

    int port() {
        return port;
    }

    void set(String name, String value) {
        run("alter system set %s = '%s'".formatted(name, value));
        run("select pg_reload_conf()");
    }

    void promote() {
        run("select pg_promote(true, %d)".formatted(SECONDS));
    }

    /** All its processes at once, as when the power fails. */
    void kill() {
        everybody().forEach(ProcessHandle::destroyForcibly);
        gone();
    }

    /** Its connections are cut, its memory is not written. */
    void stopAtOnce() {
        signal("QUIT", Stream.of(process.toHandle()));
        gone();
    }

    /** Takes connections and never answers, as a machine that hangs. */
    void hold() {
        signal("STOP", everybody());
    }

    void release() {
        signal("CONT", everybody());
    }

    void run(String sql) {
        try (var connection = open("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean has(String row) {
        try (var connection = open("postgres");
                var statement = connection.createStatement()) {
            return statement.executeQuery(row).next();
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** How many transactions of ours it has ended. */
    long ended() {
        try (var connection = open("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select xact_commit from pg_stat_database where datname = 'jiheng'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), "postgres", "");
    }

    private void start() throws IOException {
        var words = List.of("-D", directory.toString(), "-p", "" + port, "-c", "listen_addresses=127.0.0.1");
        var quiet =
                List.of("-c", "unix_socket_directories=", "-c", "wal_keep_size=512MB", "-c", "shared_buffers=256MB");
        var command = as("postgres");
        command.addAll(words);
        command.addAll(quiet);
        process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory
                        .resolveSibling(directory.getFileName() + ".log")
                        .toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (process.isAlive()) {
                everybody().forEach(ProcessHandle::destroyForcibly);
            }
        }));
        if (Patience.until(SECONDS, () -> has("select")) >= SECONDS) {
            throw new IllegalStateException("PostgreSQL did not start; its words are beside " + directory);
        }
    }

    private Stream<ProcessHandle> everybody() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList().stream();
    }

    private void gone() {
        Patience.until(SECONDS, () -> !process.isAlive());
    }

    private static void signal(String name, Stream<ProcessHandle> processes) {
        processes.filter(ProcessHandle::isAlive).forEach(each -> {
            try {
                new ProcessBuilder("kill", "-" + name, Long.toString(each.pid()))
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** PostgreSQL refuses to run as root. */
    private static Path owned(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (isRoot()) {
            command(List.of("chown", "postgres:", directory.toString()));
        }
        command(List.of("chmod", "700", directory.toString()));
        return directory;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static List<String> as(String program) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(programs().resolve(program).toString());
        return command;
    }

    private static Path programs() {
        var versions = VERSIONS.toFile().list();
        if (versions == null || versions.length == 0) {
            throw new IllegalStateException("PostgreSQL's programs are missing (Debian: postgresql-15).");
        }
        return VERSIONS.resolve(Arrays.stream(versions).max(String::compareTo).orElseThrow())
                .resolve("bin");
    }

    private static void run(String program, String... words) {
        var command = as(program);
        command.addAll(List.of(words));
        command(command);
    }

    private static void command(List<String> words) {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(words + ": " + said);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
