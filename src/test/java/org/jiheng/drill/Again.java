package org.jiheng.drill;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jiheng.trial.Books;
import org.jiheng.trial.Ledgers;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.caller.Caller;
import org.jiheng.trial.evaluation.Drafts;
import org.jiheng.trial.evaluation.Evaluation;

/** Self-evaluations handed in, withdrawn and handed in again by several people; then the boards are recounted on their page. */
public final class Again {

    private static final int WRITERS = 6;
    private static final int SECONDS_TO_RECOUNT = 60;

    private static final String DESKS = """
            delete from post where account_id > 500;
            insert into post (account_id, node_id, role) select id, 11, 'FILLER' from account where id > 500
            """;

    /** What came past the history is not in the ledger until it is worked out anew. */
    private static final String COUNTED = "update ledger_position set server = ''";

    private static final String UNDER_WAY = "select id from recount where ended_at is null";

    private final Premises premises = new Premises();
    private final Running jiheng = premises.start();
    private final Books books = premises.books();
    private final AtomicInteger deeds = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Verdict verdict = new Verdict();

    private Again() {}

    /** Arguments: how many self-evaluations (60), how often each is handed in (3). */
    public static void main(String[] args) throws InterruptedException, IOException {
        var papers = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        new Again().run(papers, args.length > 1 ? Integer.parseInt(args[1]) : 3);
    }

    private void run(int papers, int times) throws InterruptedException, IOException {
        books.fill(WRITERS);
        books.run(DESKS);
        var clerk = signedIn("roads.clerk");
        var drafts = new Drafts(books, new Evaluation(books, clerk, 10).id());
        var first = drafts.more(papers);
        books.fillIn(COUNTED);
        var waiting = new ConcurrentLinkedQueue<>(
                IntStream.range(first, first + papers).boxed().toList());
        var threads = Executors.newFixedThreadPool(WRITERS);
        for (var writer = 1; writer <= WRITERS; writer++) {
            var caller = signedIn("writer" + writer);
            threads.execute(() -> work(caller, waiting, times));
        }
        threads.shutdown();
        verdict.expect(threads.awaitTermination(10, TimeUnit.MINUTES), "somebody never got an answer");
        judge(drafts, first, papers);
    }

    private Caller signedIn(String login) throws IOException {
        var caller = new Caller(jiheng.port());
        if (caller.signIn(login, Caller.PASSWORD).statusCode() != 303) {
            throw new IllegalStateException(login + " could not sign in");
        }
        return caller;
    }

    private void work(Caller caller, Queue<Integer> waiting, int times) {
        for (var paper = waiting.poll(); paper != null; paper = waiting.poll()) {
            for (var time = 1; time < times; time++) {
                move(caller, paper, "submission", Map.of("agreed", "yes"));
                move(caller, paper, "withdrawal", Map.of("reason", "再核对一次"));
            }
            move(caller, paper, "submission", Map.of("agreed", "yes"));
        }
    }

    private void move(Caller caller, int paper, String deed, Map<String, String> form) {
        var version = books.column("select version from paper where id = " + paper);
        var fields = new HashMap<>(form);
        fields.put("version", version.get(0));
        try {
            var answer = caller.post("/papers/" + paper + "/" + deed, fields);
            var place = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() == 303 && !place.startsWith("/sign-in")) {
                deeds.incrementAndGet();
            } else {
                wrong.add(deed + " of " + paper + " got " + answer.statusCode() + " " + place);
            }
        } catch (IOException cut) {
            wrong.add(deed + " of " + paper + " got no answer");
        }
    }

    private void judge(Drafts drafts, int first, int papers) throws IOException {
        verdict.expect(wrong.isEmpty(), "answers nobody expects: %s", wrong);
        verdict.expect(new Ledgers(books).differing().isEmpty(), "the ledger is not what its rows are");
        var counted = drafts.counted(first).size();
        verdict.expect(
                counted == papers, "%d of %d papers stand in the ledger as they were handed in", counted, papers);
        for (var board : List.of("11", "10", "2")) {
            verdict.expect(isEqual(board, "latest") && isEqual(board, "approved"), "board %s is not equal", board);
        }
        jiheng.close();
        premises.close();
        verdict.end(
                "%d deeds on %d self-evaluations, each handed in again and again; lines, sums and three boards recounted",
                deeds.get(), papers);
    }

    private boolean isEqual(String board, String basis) throws IOException {
        var reader = signedIn(board.equals("2") ? "finance" : board.equals("11") ? "roads.clerk" : "roads.head");
        var page = "/boards/" + board + "/recount?basis=" + basis;
        reader.post(page, Map.of());
        Patience.until(SECONDS_TO_RECOUNT, () -> books.columnOfAll(UNDER_WAY).isEmpty());
        return reader.get(page).body().contains("全部相符");
    }
}
