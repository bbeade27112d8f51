package org.jiheng.trial.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jiheng.trial.Books;
import org.jiheng.trial.Chains;
import org.jiheng.trial.Ledgers;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.caller.Caller;

/** The last hour: many people hand in self-evaluations whatever is killed meanwhile, and each receipt must be true once. */
public final class Rush {

    private static final int SIGNING_IN_AT_ONCE = 4;
    private static final int LONGEST_STANDSTILL = 180;
    private static final double AROUND = 2e9;
    private static final String DESKS = """
            delete from post where account_id > 500;
            insert into post (account_id, node_id, role) select id, 11, 'FILLER' from account where id > 500
            """;

    /** What came past the history is not in the ledger until it is worked out anew. */
    private static final String COUNTED = "update ledger_position set server = ''";

    private final Submitter.Memory memory = new Submitter.Memory();
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private final Books books;
    private final IntSupplier port;
    private final int writers;
    private final int papers;
    private final Drafts drafts;
    private final int first;
    private final ExecutorService threads;
    private double seconds;
    private long start;

    /** The premises are empty yet; everything that is handed in is made beforehand. */
    public Rush(Books books, IntSupplier port, int writers, int papers) throws IOException {
        this.books = books;
        this.port = port;
        this.writers = writers;
        this.papers = papers;
        books.fill(writers);
        books.run(DESKS);
        var clerk = new Caller(port.getAsInt());
        clerk.signIn("roads.clerk", Caller.PASSWORD);
        drafts = new Drafts(books, new Evaluation(books, clerk, 10).id());
        first = drafts.more(papers);
        books.fillIn(COUNTED);
        IntStream.range(first, first + papers).forEach(waiting::add);
        threads = Executors.newFixedThreadPool(writers, Rush::writer);
    }

    public void begin() throws InterruptedException {
        var signedIn = signedIn();
        start = System.nanoTime();
        signedIn.forEach(threads::execute);
    }

    private List<Submitter> signedIn() throws InterruptedException {
        var all = IntStream.rangeClosed(1, writers)
                .mapToObj(number -> new Submitter("writer" + number, port, waiting, memory))
                .toList();
        var door = Executors.newFixedThreadPool(SIGNING_IN_AT_ONCE);
        all.forEach(writer -> door.execute(writer::signIn));
        door.shutdown();
        door.awaitTermination(5, TimeUnit.MINUTES);
        return all;
    }

    /** Whoever is still writing when a drill breaks off keeps nobody from leaving. */
    private static Thread writer(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    public int receipts() {
        return memory.receipts().size();
    }

    /** Whether everything there is has been taken to be handed in. */
    public boolean isOver() {
        return waiting.isEmpty();
    }

    public void awaitReceipts(int wanted) {
        Patience.until(LONGEST_STANDSTILL, () -> receipts() >= wanted || waiting.isEmpty());
        if (receipts() < wanted && !waiting.isEmpty()) {
            throw new IllegalStateException("nothing is handed in any more; " + memory.wrong());
        }
    }

    /** The longest time without a receipt that began about this moment. */
    public double standstill(long moment) {
        var moments = new ArrayList<>(memory.moments());
        var longest = 0L;
        for (var at = 1; at < moments.size(); at++) {
            if (Math.abs(moments.get(at - 1) - moment) < AROUND) {
                longest = Math.max(longest, moments.get(at) - moments.get(at - 1));
            }
        }
        return longest / 1e9;
    }

    public void end(Verdict verdict) throws InterruptedException {
        threads.shutdown();
        verdict.expect(threads.awaitTermination(5, TimeUnit.MINUTES), "some writers never got an answer");
        seconds = (System.nanoTime() - start) / 1e9;
        judge(verdict);
    }

    private void judge(Verdict verdict) {
        var found = drafts.handedIn(first);
        var receipts = memory.receipts().keySet();
        var loose = receipts.stream().filter(paper -> !found.contains(paper)).count();
        var editions = drafts.editions(first);
        verdict.expect(loose == 0, "%d receipts not found exactly once", loose);
        verdict.expect(editions == found.size(), "%d papers are half handed in", editions - found.size());
        verdict.expect(
                found.size() == receipts.size(), "%d handed in without a receipt", found.size() - receipts.size());
        verdict.expect(new Chains(books).brokenLinks() == 0, "links of the chains do not fit");
        verdict.expect(memory.wrong().isEmpty(), "answers nobody expects: %s", memory.wrong());
        verdict.expect(new Ledgers(books).differing().isEmpty(), "the ledger is not what its rows are");
        var counted = drafts.counted(first);
        var uncounted =
                receipts.stream().filter(paper -> !counted.contains(paper)).count();
        verdict.expect(uncounted == 0, "%d receipts whose line in the ledger says otherwise", uncounted);
        verdict.remark(
                "%d writers, %d self-evaluations in %.0f s: %d receipts, %d found once with edition, scores and line, %d"
                        + " in the ledger; %d requests cut, %d answered 503, %d resent",
                writers,
                papers,
                seconds,
                receipts.size(),
                found.size(),
                counted.size(),
                memory.cut().get(),
                memory.busy().get(),
                memory.resent().get());
    }
}
