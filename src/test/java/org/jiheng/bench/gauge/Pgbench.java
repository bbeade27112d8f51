package org.jiheng.bench.gauge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.trial.Books;

/** How often a second the database alone does what it was heard to be asked, each transaction in one pipeline. */
public final class Pgbench {

    public static final int CONNECTIONS = 8;

    private final Tool pgbench;
    private final Books books;
    private final Path script;
    private final Map<String, String> named;

    private Pgbench(Tool pgbench, Books books, Path script, Map<String, String> named) {
        this.pgbench = pgbench;
        this.books = books;
        this.script = script;
        this.named = named;
    }

    /** Empty where pgbench is not installed. */
    public static Optional<Pgbench> of(Books books, Path script, Overheard asked) {
        return of(books, script, "", Map.of(), asked);
    }

    /** Begins with what each client finds out first, and the values it stands for. */
    public static Optional<Pgbench> of(
            Books books, Path script, String first, Map<String, String> own, Overheard asked) {
        var named = new LinkedHashMap<String, String>();
        var text = new StringBuilder(first);
        var number = 0;
        for (var transaction : asked.transactions()) {
            text.append("\\startpipeline\nbegin;\n");
            for (var statement : transaction) {
                text.append(statement.script(number++, own, named));
            }
            text.append("commit;\n\\endpipeline\n");
        }
        return of(books, script, text.toString(), named);
    }

    public static Optional<Pgbench> of(Books books, Path script, String text, Map<String, String> named) {
        var pgbench = Tool.named("pgbench");
        if (pgbench.isEmpty()) {
            System.err.println("pgbench is not here (Debian has it in postgresql-15): the limit is left out.");
        }
        return pgbench.map(tool -> new Pgbench(tool, books, written(script, text), named));
    }

    public double perSecond(int seconds) {
        return perSecond(seconds, Map.of());
    }

    /** With values that are other ones each time. */
    public double perSecond(int seconds, Map<String, String> anew) {
        var words =
                new ArrayList<>(List.of("-n", "-M", "prepared", "-c", "" + CONNECTIONS, "-j", "1", "-T", "" + seconds));
        named.forEach((name, value) -> words.addAll(List.of("-D", name + "=" + value)));
        anew.forEach((name, value) -> words.addAll(List.of("-D", name + "=" + value)));
        words.addAll(List.of("-f", script.toString(), "-h", "127.0.0.1", "-p", "" + books.port()));
        words.addAll(List.of("-U", "jiheng", "jiheng"));
        var said = pgbench.run(words, Map.of("PGPASSWORD", books.password("application")));
        if (Tool.number(said, "number of failed transactions: (\\d+)") > 0 || said.contains("ERROR")) {
            throw new IllegalStateException(said);
        }
        return Tool.number(said, "tps = ([\\d.]+)");
    }

    private static Path written(Path script, String text) {
        try {
            return Files.writeString(script, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
