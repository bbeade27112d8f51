package org.jiheng.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jiheng.trial.Chains;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.caller.Writer;

/** Kills application, database or both with -9 while people write; every acknowledged deed must be found once. */
public final class Kill {

    private static final int WRITERS = 6;
    private static final int DEEDS_BETWEEN = 150;

    private final Premises premises = new Premises();
    private final Writer.Memory memory = new Writer.Memory();
    private final List<Double> back = new ArrayList<>();
    private volatile Running jiheng = premises.start();

    private Kill() {}

    /** Argument: how many rounds (10). */
    public static void main(String[] args) throws InterruptedException {
        new Kill().run(args.length > 0 ? Integer.parseInt(args[0]) : 10);
    }

    private void run(int rounds) throws InterruptedException {
        premises.books().fill(WRITERS);
        var writers = Executors.newFixedThreadPool(WRITERS);
        IntStream.rangeClosed(1, WRITERS)
                .mapToObj(number -> new Writer(number, () -> jiheng.port(), memory))
                .forEach(writers::execute);
        for (var round = 0; round < rounds; round++) {
            awaitDeeds(DEEDS_BETWEEN);
            kill(round % 3 != 1, round % 3 != 0);
        }
        awaitDeeds(DEEDS_BETWEEN);
        writers.shutdownNow();
        writers.awaitTermination(30, TimeUnit.SECONDS);
        report(rounds);
    }

    private void kill(boolean application, boolean database) {
        var start = System.nanoTime();
        if (database) {
            ProcessHandle.of(premises.postmasterPid()).ifPresent(ProcessHandle::destroyForcibly);
        }
        if (application) {
            jiheng.kill();
            jiheng = premises.start();
        }
        awaitDeeds(1);
        back.add((System.nanoTime() - start) / 1e9);
    }

    private void awaitDeeds(int more) {
        var wanted = memory.acknowledged().size() + more;
        var seconds = Patience.until(60, () -> memory.acknowledged().size() >= wanted);
        if (seconds >= 60) {
            throw new IllegalStateException("no deed is done any more; " + memory.wrong());
        }
    }

    private void report(int rounds) {
        var chains = new Chains(premises.books());
        var notOnce = chains.notOnce(memory.acknowledged());
        var broken = chains.brokenLinks();
        var found = chains.deeds();
        var slowest = back.stream().max(Double::compare).orElse(0.0);
        jiheng.close();
        premises.close();
        var verdict = new Verdict();
        verdict.expect(notOnce == 0, "%d acknowledged deeds not found exactly once", notOnce);
        verdict.expect(broken == 0, "%d links of the chains do not fit", broken);
        verdict.expect(memory.wrong().isEmpty(), "answers nobody expects: %s", memory.wrong());
        verdict.end(
                "%d kills of application, database and both; %d deeds acknowledged, %d found, %d requests with unknown"
                        + " end, of which %d had been done; %d answered 503; back after at most %.1f s",
                rounds,
                memory.acknowledged().size(),
                found,
                memory.unknown().get(),
                found - memory.acknowledged().size(),
                memory.busy().get(),
                slowest);
    }
}
