package org.jiheng.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.trial.GivenServer;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Relay;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.evaluation.Rush;

/** Two instances behind one door, killed with -9 in turn while people hand in: nobody signs in again, no receipt is lost. */
public final class Instances {

    private static final int WRITERS = 32;
    private static final double ALONE_SECONDS = 2;

    private final Premises premises = new Premises();
    private final Verdict verdict = new Verdict();
    private final List<Double> standstills = new ArrayList<>();
    private final List<Running> instances = new ArrayList<>();

    private Instances() {}

    /** Arguments: how many self-evaluations (2,000), how many kills meanwhile (6). */
    public static void main(String[] args) throws InterruptedException, IOException {
        var papers = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        new Instances().run(papers, args.length > 1 ? Integer.parseInt(args[1]) : 6);
    }

    private void run(int papers, int kills) throws InterruptedException, IOException {
        String seen;
        try (premises;
                var server = GivenServer.empty(premises)) {
            instances.add(premises.start());
            instances.add(premises.start());
            try (var door = new Relay(ports())) {
                var rush = new Rush(premises.books(), door::port, WRITERS, papers);
                rush.begin();
                for (var kill = 0; kill < kills; kill++) {
                    rush.awaitReceipts(papers * (kill + 1) / (kills + 1));
                    kill(rush, door, kill % 2);
                }
                rush.end(verdict);
                seen = verdict.remark();
            }
            verdict.expect(server.lives(), "the database has ended");
            verdict.expect(premises.isHistoryWhole(), "bin/verify says that the history is not whole");
            instances.forEach(Running::close);
        }
        verdict.end(
                "%s; %d times one of two instances killed; without a receipt for at most %.2f s",
                seen, kills, standstills.stream().max(Double::compare).orElse(0.0));
    }

    private Integer[] ports() {
        return instances.stream().map(Running::port).toArray(Integer[]::new);
    }

    /** For a while the other one does all the work; then a new one stands beside it. */
    private void kill(Rush rush, Relay door, int number) {
        var moment = System.nanoTime();
        instances.get(number).kill();
        rush.awaitReceipts(rush.receipts() + 1);
        Patience.pass(ALONE_SECONDS);
        standstills.add(rush.standstill(moment));
        instances.set(number, premises.start());
        door.leadTo(ports());
    }
}
