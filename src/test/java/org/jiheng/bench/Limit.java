package org.jiheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.session.SessionSql;
import org.jiheng.trial.Books;

/** How often a second the database alone answers what every page asks: who is there. */
final class Limit {

    private static final String CONNECTIONS = "8";

    private final Tool pgbench;
    private final Books books;
    private final Path script;
    private final String session;

    private Limit(Tool pgbench, Books books, Path script, String session) {
        this.pgbench = pgbench;
        this.books = books;
        this.script = script;
        this.session = session;
    }

    /** Empty where pgbench is not installed. */
    static Optional<Limit> of(Books books, Path directory, String session) {
        var pgbench = Tool.named("pgbench");
        if (pgbench.isEmpty()) {
            System.err.println("pgbench is not here (Debian has it in postgresql-15): page_vs_limit is left out.");
        }
        return pgbench.map(tool -> new Limit(tool, books, written(directory), session));
    }

    double perSecond(int seconds) {
        var words = List.of(
                "-n",
                "-M",
                "prepared",
                "-c",
                CONNECTIONS,
                "-j",
                "1",
                "-T",
                "" + seconds,
                "-D",
                "session=" + session,
                "-f",
                script.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                "" + books.port(),
                "-U",
                "jiheng",
                "jiheng");
        var said = pgbench.run(words, Map.of("PGPASSWORD", books.password("application")));
        if (Tool.number(said, "number of failed transactions: (\\d+)") > 0) {
            throw new IllegalStateException(said);
        }
        return Tool.number(said, "tps = ([\\d.]+)");
    }

    private static Path written(Path directory) {
        var lookup = SessionSql.text()
                .replace("$1", ":session")
                .replace("$2", "1800")
                .strip();
        var text = """
                \\startpipeline
                begin;
                select set_config('jiheng.scope', 'door', true);
                %s;
                commit;
                \\endpipeline
                """.formatted(lookup.replaceAll("\\s+", " "));
        try {
            return Files.writeString(directory.resolve("limit.sql"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
