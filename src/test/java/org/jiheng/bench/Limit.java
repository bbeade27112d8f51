package org.jiheng.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jiheng.bench.gauge.Pgbench;
import org.jiheng.session.SessionSql;
import org.jiheng.trial.Books;

/** How often a second the database alone answers what every page asks: who is there. */
final class Limit {

    private Limit() {}

    /** Empty where pgbench is not installed. */
    static Optional<Pgbench> of(Books books, Path directory, String session) {
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
        return Pgbench.of(books, directory.resolve("limit.sql"), text, Map.of("session", session));
    }
}
