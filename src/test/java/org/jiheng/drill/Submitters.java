package org.jiheng.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jiheng.trial.Caller;
import org.jiheng.trial.Chains;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.evaluation.Drafts;
import org.jiheng.trial.evaluation.Evaluation;
import org.jiheng.trial.evaluation.Submitter;

/** Sixty-four people hand in self-evaluations while application and database are killed; each receipt must be true once. */
public final class Submitters {

    private static final int WRITERS = 64;
    private static final int SIGNING_IN_AT_ONCE = 4;
    private static final int LONGEST_STANDSTILL = 180;
    private static final String DESKS = """
            delete from post where account_id > 500;
            insert into post (account_id, node_id, role) select id, 11, 'FILLER' from account where id > 500
            """;

    private final Premises premises = new Premises();
    private final Submitter.Memory memory = new Submitter.Memory();
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private final List<Double> back = new ArrayList<>();
    private volatile Running jiheng = premises.start();
    private int first;

    private Submitters() {}

    /** Arguments: how many self-evaluations (3,000), how many kills meanwhile (6). */
    public static void main(String[] args) throws InterruptedException, IOException {
        var papers = args.length > 0 ? Integer.parseInt(args[0]) : 3000;
        new Submitters().run(papers, args.length > 1 ? Integer.parseInt(args[1]) : 6);
    }

    private void run(int papers, int kills) throws InterruptedException, IOException {
        var drafts = prepared(papers);
        var writers = signedIn();
        var threads = Executors.newFixedThreadPool(WRITERS);
        var start = System.nanoTime();
        writers.forEach(threads::execute);
        for (var kill = 0; kill < kills; kill++) {
            awaitReceipts(papers * (kill + 1) / (kills + 1));
            kill(kill % 3 != 2, kill % 3 != 1);
        }
        threads.shutdown();
        var finished = threads.awaitTermination(5, TimeUnit.MINUTES);
        report(drafts, papers, kills, finished, (System.nanoTime() - start) / 1e9);
    }

    private Drafts prepared(int papers) throws IOException {
        premises.books().fill(WRITERS);
        premises.books().run(DESKS);
        var clerk = new Caller(jiheng.port());
        clerk.signIn("roads.clerk", Caller.PASSWORD);
        var drafts = new Drafts(premises.books(), new Evaluation(premises.books(), clerk, 10).id());
        first = drafts.more(papers);
        IntStream.range(first, first + papers).forEach(waiting::add);
        return drafts;
    }

    private List<Submitter> signedIn() throws InterruptedException {
        var writers = IntStream.rangeClosed(1, WRITERS)
                .mapToObj(number -> new Submitter("writer" + number, () -> jiheng.port(), waiting, memory))
                .toList();
        var door = Executors.newFixedThreadPool(SIGNING_IN_AT_ONCE);
        writers.forEach(writer -> door.execute(writer::signIn));
        door.shutdown();
        door.awaitTermination(5, TimeUnit.MINUTES);
        return writers;
    }

    /** First both, then the application alone, then the database alone, in the middle of their work. */
    private void kill(boolean application, boolean database) {
        var start = System.nanoTime();
        if (database) {
            ProcessHandle.of(premises.books().postmasterPid()).ifPresent(ProcessHandle::destroyForcibly);
        }
        if (application) {
            jiheng.kill();
            jiheng = premises.start();
        }
        awaitReceipts(memory.receipts().size() + 1);
        back.add((System.nanoTime() - start) / 1e9);
    }

    private void awaitReceipts(int wanted) {
        Patience.until(LONGEST_STANDSTILL, () -> memory.receipts().size() >= wanted || waiting.isEmpty());
        if (memory.receipts().size() < wanted && !waiting.isEmpty()) {
            throw new IllegalStateException("nothing is handed in any more; " + memory.wrong());
        }
    }

    private void report(Drafts drafts, int papers, int kills, boolean finished, double seconds) {
        var verdict = new Verdict();
        var receipts = memory.receipts().keySet();
        var found = drafts.handedIn(first);
        var loose = receipts.stream().filter(paper -> !found.contains(paper)).count();
        verdict.expect(finished, "some writers never got an answer");
        verdict.expect(loose == 0, "%d receipts not found exactly once", loose);
        verdict.expect(
                drafts.editions(first) == found.size(),
                "%d papers are half handed in",
                drafts.editions(first) - found.size());
        verdict.expect(
                found.size() == receipts.size(), "%d handed in without a receipt", found.size() - receipts.size());
        verdict.expect(new Chains(premises.books()).brokenLinks() == 0, "links of the chains do not fit");
        verdict.expect(memory.wrong().isEmpty(), "answers nobody expects: %s", memory.wrong());
        jiheng.close();
        premises.close();
        verdict.end(
                "%d writers, %d self-evaluations in %.0f s, %d kills of both, the application, the database: %d receipts,"
                        + " %d found once with edition, scores and line; %d requests cut, %d answered 503, %d resent;"
                        + " back after at most %.1f s",
                WRITERS,
                papers,
                seconds,
                kills,
                receipts.size(),
                found.size(),
                memory.cut().get(),
                memory.busy().get(),
                memory.resent().get(),
                back.stream().max(Double::compare).orElse(0.0));
    }
}
