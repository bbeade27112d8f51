package org.jiheng.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiheng.trial.Ledgers;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.evaluation.Rush;
import org.jiheng.trial.standby.Pair;

/** The database's machine is lost while people hand in; its synchronous standby takes over, and every receipt must be true. */
public final class Failover {

    private static final int WRITERS = 32;

    private final Premises premises = new Premises();
    private final List<String> told = new ArrayList<>();
    private final Verdict verdict = new Verdict();

    private Failover() {}

    /** Arguments: how many self-evaluations (2,000), how many times the first server is lost meanwhile (8). */
    public static void main(String[] args) throws InterruptedException, IOException {
        var papers = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        new Failover().run(papers, args.length > 1 ? Integer.parseInt(args[1]) : 8);
    }

    private void run(int papers, int losses) throws InterruptedException, IOException {
        String seen;
        try (premises;
                var pair = new Pair(premises);
                var jiheng = premises.start()) {
            var rush = new Rush(pair.books(), jiheng::port, WRITERS, papers);
            rush.begin();
            for (var loss = 0; loss < losses; loss++) {
                rush.awaitReceipts(papers * (loss + 1) / (losses + 1));
                lose(pair, rush, Pair.Loss.values()[loss % Pair.Loss.values().length]);
            }
            rush.end(verdict);
            seen = verdict.remark();
            judge(pair, jiheng);
        }
        verdict.end("%s; %d primaries lost, without a receipt for: %s", seen, losses, String.join(", ", told));
    }

    private void lose(Pair pair, Rush rush, Pair.Loss loss) throws IOException {
        var moment = System.nanoTime();
        pair.fail(loss);
        var receipts = rush.receipts();
        rush.awaitReceipts(receipts + 1);
        pair.mend();
        told.add(
                "%s %.1f s".formatted(loss.name().toLowerCase(Locale.ROOT).replace('_', ' '), rush.standstill(moment)));
        System.err.println(told.get(told.size() - 1));
    }

    private void judge(Pair pair, Running jiheng) {
        verdict.expect(jiheng.lives(), "the application has ended");
        verdict.expect(premises.isHistoryWhole(), "bin/verify says that the history is not whole");
        var differing = new Ledgers(pair.books()).differing();
        verdict.expect(
                differing.isEmpty(),
                "the ledger is not what its rows are: %s",
                differing.stream().limit(5).collect(Collectors.joining(", ")));
    }
}
