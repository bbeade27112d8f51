package org.jiheng.evidence.sight;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The tools of poppler-utils as processes of their own, so that a hostile PDF can only take down one of those. */
final class Poppler {

    static final int MOST_PAGES = 100;

    private static final int SECONDS = 20;
    /** What a shell answers for a process that was ended by a signal, such as for going over its limits. */
    private static final int KILLED = 128;

    private static final int MOST_OUTPUT = 16 * 1024 * 1024;

    /** Seconds of work, kilobytes of memory, no file may be written, and everybody else goes first. */
    private static final String BOUNDED =
            "ulimit -t " + SECONDS + "; ulimit -v 1048576; ulimit -f 0; ulimit -c 0; exec nice -n 10 \"$@\"";

    private static final Pattern PAGES = Pattern.compile("(?m)^Pages:\\s+(\\d{1,9})$");

    private static final List<String> PATH = List.of("/usr/local/bin", "/usr/bin", "/bin");

    /** Whether this machine has the tools at all. */
    boolean isThere() {
        return PATH.stream().map(folder -> Path.of(folder, "pdftoppm")).anyMatch(Files::isExecutable);
    }

    int pages(Pieces file) throws IOException, Trouble.Met {
        var told = new String(run(file, List.of("pdfinfo", "-"), true), StandardCharsets.UTF_8);
        var pages = PAGES.matcher(told);
        if (told.contains("Incorrect password")) {
            throw new Trouble.Met(Trouble.LOCKED);
        }
        if (!pages.find() || pages.group(1).matches("0+")) {
            throw new Trouble.Met(Trouble.BROKEN);
        }
        return Integer.parseInt(pages.group(1));
    }

    Drawn page(Pieces file, int number) throws IOException, Trouble.Met {
        var page = Integer.toString(number);
        var command = List.of(
                "pdftoppm",
                "-q",
                "-jpeg",
                "-singlefile",
                "-f",
                page,
                "-l",
                page,
                "-scale-to",
                Integer.toString(Pictures.PAGE),
                "-");
        var jpeg = run(file, command, false);
        var image = jpeg.length == 0 ? null : ImageIO.read(new ByteArrayInputStream(jpeg));
        if (image == null) {
            throw new Trouble.Met(Trouble.BROKEN);
        }
        return new Drawn(image.getWidth(), image.getHeight(), Buffer.buffer(jpeg));
    }

    private byte[] run(Pieces file, List<String> command, boolean withErrors) throws IOException, Trouble.Met {
        var whole = new ArrayList<>(List.of("/bin/sh", "-c", BOUNDED, "sh"));
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).redirectErrorStream(withErrors);
        builder.environment().clear();
        builder.environment().put("PATH", String.join(":", PATH));
        builder.environment().put("LANG", "C.UTF-8");
        if (!withErrors) {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        var process = builder.start();
        try {
            return output(process, file);
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] output(Process process, Pieces file) throws IOException, Trouble.Met {
        var watch = CompletableFuture.delayedExecutor(SECONDS + 5L, TimeUnit.SECONDS);
        var late = CompletableFuture.runAsync(process::destroyForcibly, watch);
        feed(process, file);
        var output = process.getInputStream().readNBytes(MOST_OUTPUT);
        late.cancel(false);
        if (output.length == MOST_OUTPUT || ended(process) >= KILLED) {
            throw new Trouble.Met(Trouble.TOO_HEAVY);
        }
        return output;
    }

    private static int ended(Process process) throws IOException {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : KILLED;
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException("stopped while waiting for a tool");
        }
    }

    /** A tool that has seen enough closes its ears; that is no failure of ours. */
    private static void feed(Process process, Pieces file) {
        try (var in = process.getOutputStream()) {
            for (var number = 0; (long) number * Pieces.SIZE < file.length(); number++) {
                in.write(file.piece(number));
            }
        } catch (IOException heardEnough) {
            process.onExit();
        }
    }
}
