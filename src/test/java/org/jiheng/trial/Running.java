package org.jiheng.trial;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program of ours in a process of its own that answers on a port: watched from outside, ended by its number. */
public final class Running implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^:/]+:(\\d+)");
    private static final long MICROS_A_TICK = 10_000;
    private static final int TICKS = 11;

    private final Process process;
    private final Path log;
    private final int port;

    private Running(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Returns when the program has said at which address it answers. */
    public static Running launch(List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Running(process, log, port(process, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(Process process, Path log) throws IOException {
        var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new IllegalStateException("did not start; its words are in " + Files.readString(log));
    }

    public int port() {
        return port;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public long pid() {
        return process.pid();
    }

    public boolean lives() {
        return process.isAlive();
    }

    /** The processor time it has used so far. */
    public long cpuMicros() {
        var stat = read("stat");
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[TICKS]) + Long.parseLong(fields[TICKS + 1])) * MICROS_A_TICK;
    }

    /** The memory it holds now, itself alone. */
    public double residentMb() {
        var line = read("status")
                .lines()
                .filter(each -> each.startsWith("VmRSS"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D+", "")) / 1024.0;
    }

    public long logged(String words) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(words)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void kill() {
        process.destroyForcibly();
        await(10);
    }

    /** Asks it to stop; true when it has within the time. */
    public boolean stop(int seconds) {
        process.destroy();
        return await(seconds);
    }

    @Override
    public void close() {
        if (process.isAlive() && !stop(30)) {
            kill();
        }
    }

    private boolean await(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid()), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
