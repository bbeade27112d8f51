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
    private static final int STEP = 25_000;

    private Scoring() {}

    public static void main(String[] args) throws SQLException, IOException {
        var forms = args.length > 0 ? Integer.parseInt(args[0]) : FORMS;
        var seed = args.length > 1
                ? Long.parseLong(args[1])
                : ThreadLocalRandom.current().nextLong();
        var verdict = new Verdict();
        try (var connection = TestDatabase.empty().openAsOwner()) {
            var opinion = new SecondOpinion(connection, seed);
            var start = System.nanoTime();
            var rows = 0L;
            for (var done = 0; done < forms && verdict.broken().isEmpty(); done += STEP) {
                var compared = opinion.compare(Math.min(STEP, forms - done));
                rows += compared.rows();
                compared.differences().forEach(System.out::println);
                verdict.expect(compared.differences().isEmpty(), "the two differ");
                tell(Math.min(done + STEP, forms), forms, seconds(start));
            }
            verdict.end(
                    "%d papers with %d rows scored twice in %.0f s, with the seed %d",
                    forms, rows, seconds(start), seed);
        }
    }

    private static void tell(int done, int forms, double seconds) {
        System.err.printf(
                "%,d of %,d papers, %.0f a second, %.0f s to go%n",
                done, forms, done / seconds, (forms - done) * seconds / done);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
