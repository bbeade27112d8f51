package org.jiheng.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.jiheng.TestDatabase;
import org.jiheng.scoring.second.SecondOpinion;
import org.jiheng.trial.Verdict;

/** A million made-up papers are scored twice, by the engine and by SQL that shares nothing with it. */
public final class Scoring {

    private static final int FORMS = 1_000_000;

    private Scoring() {}

    public static void main(String[] args) throws SQLException, IOException {
        var forms = args.length > 0 ? Integer.parseInt(args[0]) : FORMS;
        var seed = args.length > 1
                ? Long.parseLong(args[1])
                : ThreadLocalRandom.current().nextLong();
        var start = System.nanoTime();
        var verdict = new Verdict();
        try (var connection = TestDatabase.empty().openAsOwner()) {
            var compared = new SecondOpinion(connection, seed).compare(forms);
            compared.differences().forEach(System.out::println);
            verdict.expect(compared.differences().isEmpty(), "the two differ");
            verdict.end(
                    "%d papers with %d rows scored twice in %d s, with the seed %d",
                    forms, compared.rows(), (System.nanoTime() - start) / 1_000_000_000, seed);
        }
    }
}
