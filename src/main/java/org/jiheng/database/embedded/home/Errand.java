package org.jiheng.database.embedded.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.StartFailed;

/** One short run of another program, always with an end. */
public record Errand(int exit, String words) {

    public static Errand run(Duration limit, List<String> command) {
        return run(limit, command, "");
    }

    public static Errand run(Duration limit, List<String> command, String input) {
        try {
            var output = Files.createTempFile("jiheng-errand", ".txt");
            try {
                return run(limit, new ProcessBuilder(command), output, input);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new StartFailed("%s could not be run: %s".formatted(command.get(0), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted.", e);
        }
    }

    public boolean succeeded() {
        return exit == 0;
    }

    private static Errand run(Duration limit, ProcessBuilder program, Path output, String input)
            throws IOException, InterruptedException {
        program.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        program.environment().put("LC_ALL", "C");
        var process = program.directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            return new Errand(-1, Files.readString(output) + "(no end after " + limit.toSeconds() + " s)");
        }
        return new Errand(process.exitValue(), Files.readString(output));
    }
}
