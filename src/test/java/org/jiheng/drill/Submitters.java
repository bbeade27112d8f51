package org.jiheng.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.evaluation.Rush;

/** Sixty-four people hand in self-evaluations while application and database are killed; each receipt must be true once. */
public final class Submitters {

    private static final int WRITERS = 64;

    private final Premises premises = new Premises();
    private final List<Double> back = new ArrayList<>();
    private volatile Running jiheng = premises.start();

    private Submitters() {}

    /** Arguments: how many self-evaluations (3,000), how many kills meanwhile (6). */
    public static void main(String[] args) throws InterruptedException, IOException {
        var papers = args.length > 0 ? Integer.parseInt(args[0]) : 3000;
        new Submitters().run(papers, args.length > 1 ? Integer.parseInt(args[1]) : 6);
    }

    private void run(int papers, int kills) throws InterruptedException, IOException {
        var verdict = new Verdict();
        var rush = new Rush(premises.books(), () -> jiheng.port(), WRITERS, papers);
        rush.begin();
        for (var kill = 0; kill < kills; kill++) {
            rush.awaitReceipts(papers * (kill + 1) / (kills + 1));
            kill(rush, kill % 3 != 2, kill % 3 != 1);
        }
        rush.end(verdict);
        verdict.expect(premises.isHistoryWhole(), "bin/verify says that the history is not whole");
        jiheng.close();
        premises.close();
        verdict.end(
                "%s; %d kills of both, the application, the database; back after at most %.1f s",
                verdict.remark(), kills, back.stream().max(Double::compare).orElse(0.0));
    }

    /** First both, then the application alone, then the database alone, in the middle of their work. */
    private void kill(Rush rush, boolean application, boolean database) {
        var start = System.nanoTime();
        if (database) {
            ProcessHandle.of(premises.postmasterPid()).ifPresent(ProcessHandle::destroyForcibly);
        }
        if (application) {
            jiheng.kill();
            jiheng = premises.start();
        }
        rush.awaitReceipts(rush.receipts() + 1);
        back.add((System.nanoTime() - start) / 1e9);
    }
}
