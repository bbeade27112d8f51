package org.jiheng.trial;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The PostgreSQL of some premises under our own hand: stopped, held still and started again as a drill wishes. */
public final class GivenServer implements AutoCloseable {

    private static final String KEY = "dGhlIGRyaWxsIGtlZXBzIGl0cyBrZXkgaW4gdGhlIG9wZW4h";

    private final Premises premises;
    private final List<String> command = new ArrayList<>();
    private Process process;

    /** Jiheng makes the database; then it goes and leaves the server, in which is nobody yet, to us. */
    public static GivenServer empty(Premises premises) throws IOException {
        return new GivenServer(premises, books -> {});
    }

    /** The same with people in it. */
    public GivenServer(Premises premises, int writers) throws IOException {
        this(premises, books -> books.fill(writers));
    }

    private GivenServer(Premises premises, Consumer<Books> filling) throws IOException {
        this.premises = premises;
        var jiheng = premises.start();
        var books = premises.books();
        try {
            filling.accept(books);
            var server = Path.of("/proc", Long.toString(premises.postmasterPid()));
            var uid = Files.getAttribute(server, "unix:uid").toString();
            var gid = Files.getAttribute(server, "unix:gid").toString();
            if (!uid.equals(
                    Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString())) {
                command.addAll(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
            }
            command.addAll(List.of(Files.readString(server.resolve("cmdline")).split("\0")));
            premises.with("JIHENG_KEY", KEY)
                    .with("DATABASE_URL", url("jiheng", books.password("application")))
                    .with("DATABASE_OWNER_URL", url("jiheng_owner", books.password("owner")));
        } finally {
            jiheng.close();
        }
        start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public void start() throws IOException {
        process = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        premises.data().resolve("given.log").toFile()))
                .start();
        Patience.until(30, () -> premises.books().count("select 1") == 1);
    }

    public boolean lives() {
        return process.isAlive();
    }

    /** At once, as when the power fails. */
    public void stop() {
        signal("QUIT", Stream.of(process.toHandle()));
        Patience.until(20, () -> !process.isAlive());
    }

    /** Takes connections and never answers, as a machine that hangs. */
    public void hold() {
        signal("STOP", Stream.concat(Stream.of(process.toHandle()), process.descendants()));
    }

    public void release() {
        signal("CONT", Stream.concat(Stream.of(process.toHandle()), process.descendants()));
    }

    @Override
    public void close() {
        release();
        stop();
    }

    private String url(String role, String password) {
        return "postgresql://%s:%s@127.0.0.1:%d/jiheng?sslmode=disable"
                .formatted(role, password, premises.books().port());
    }

    private static void signal(String name, Stream<ProcessHandle> processes) {
        processes.forEach(each -> {
            try {
                new ProcessBuilder("kill", "-" + name, Long.toString(each.pid()))
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
