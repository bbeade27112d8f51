package org.jiheng.bench.gauge;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program of the system that makes load, and what it says when it is done. */
public record Tool(Path program) {

    /** Wherever the system keeps its programs, and where Debian keeps those of PostgreSQL. */
    public static Optional<Tool> named(String name) {
        var postgres = Path.of("/usr/lib/postgresql").toFile().listFiles(File::isDirectory);
        var versions = postgres == null
                ? Stream.<String>empty()
                : Arrays.stream(postgres).map(each -> each + "/bin");
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(":")), versions)
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Tool::new);
    }

    public String run(List<String> words, Map<String, String> environment) {
        var command =
                Stream.concat(Stream.of(program.toString()), words.stream()).toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + " failed: " + said);
            }
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static double number(String said, String pattern) {
        var found = Pattern.compile(pattern).matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("no figure in: " + said);
        }
        return Double.parseDouble(found.group(1));
    }
}
