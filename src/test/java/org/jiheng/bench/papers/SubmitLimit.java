package org.jiheng.bench.papers;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.bench.gauge.Overheard;
import org.jiheng.bench.gauge.Pgbench;
import org.jiheng.trial.evaluation.Drafts;

/** How often a second the database alone writes what a submission writes, each time for another draft. */
final class SubmitLimit {

    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** The key of a form is used up with it. */
    private static final String OWN_KEY = "lpad(:paper::text, 32, '0')::uuid";

    /** A text has prints of its own, or each would be found to be copied from all before it. */
    private static final String OWN_PRINTS = """
            (select jsonb_build_array(jsonb_build_object('cell', 'year_done', 'prints',
                        (select jsonb_agg((random() * 2000000000)::integer) from generate_series(1, 40)))))
            """.strip();

    private static final String NEXT_DRAFT = """
            \\set turn :turn + 1
            \\set paper :first + :client_id * :each + :turn
            """;

    private final Drafts drafts;
    private final Pgbench pgbench;
    private double ample = 1500;

    private SubmitLimit(Drafts drafts, Pgbench pgbench) {
        this.drafts = drafts;
        this.pgbench = pgbench;
    }

    /** Empty where pgbench is not installed. */
    static Optional<SubmitLimit> of(Office office, Drafts drafts) {
        var books = office.premises.books();
        var last = new int[1];
        var asked = Overheard.of(books, () -> {
            last[0] = drafts.more(1);
            handIn(office, last[0]);
        });
        System.err.println(asked.told());
        var script = office.premises.data().resolve("submit.sql");
        return Pgbench.of(books, script, NEXT_DRAFT, own(asked, last[0]), asked)
                .map(pgbench -> new SubmitLimit(drafts, pgbench));
    }

    private static void handIn(Office office, int paper) throws IOException {
        var answer = office.writers()
                .get(0)
                .post("/papers/" + paper + "/submission", Map.of("version", "0", "agreed", "yes"));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private static Map<String, String> own(Overheard asked, int paper) {
        var own = new HashMap<>(Map.of("" + paper, ":paper"));
        asked.transactions().stream()
                .flatMap(transaction -> transaction.stream())
                .filter(statement -> !statement.sql().contains("session"))
                .flatMap(statement -> statement.values().stream())
                .filter(value -> value != null)
                .forEach(value -> {
                    if (KEY.matcher(value).matches()) {
                        own.put(value, OWN_KEY);
                    } else if (value.startsWith("[{\"cell\":")) {
                        own.put(value, OWN_PRINTS);
                    }
                });
        return own;
    }

    double perSecond(int seconds) {
        var each = (int) (ample * seconds / Pgbench.CONNECTIONS);
        var first = drafts.more(each * Pgbench.CONNECTIONS + 1);
        var reached = pgbench.perSecond(seconds, Map.of("first", "" + first, "each", "" + each, "turn", "0"));
        ample = Math.max(400, 2 * reached);
        return reached;
    }
}
