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

/** Asks Jiheng to stop while people write: what it took in, it must answer, and it must be gone in 20 seconds. */
public final class Stop {

    private static final int WRITERS = 8;
    private static final int DEEDS_BETWEEN = 60;

    private final Verdict verdict = new Verdict();
    private final List<Double> stops = new ArrayList<>();
    private long unanswered;
    private long deeds;

    private Stop() {}

    /** Argument: how many rounds (10). */
    public static void main(String[] args) throws InterruptedException {
        var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        var drill = new Stop();
        try (var premises = new Premises()) {
            var first = premises.start();
            premises.books().fill(WRITERS);
            first.close();
            for (var round = 0; round < rounds; round++) {
                drill.round(premises);
            }
        }
        drill.verdict.expect(drill.unanswered == 0, "%d deeds were done and not answered", drill.unanswered);
        drill.verdict.end(
                "%d stops under load; %d deeds acknowledged; stopped after at most %.1f s",
                rounds, drill.deeds, drill.stops.stream().max(Double::compare).orElse(0.0));
    }

    private void round(Premises premises) throws InterruptedException {
        var memory = new Writer.Memory();
        var writers = Executors.newFixedThreadPool(WRITERS);
        var jiheng = premises.start();
        var before = new Chains(premises.books()).deeds();
        IntStream.rangeClosed(1, WRITERS)
                .mapToObj(number -> new Writer(number, jiheng::port, memory))
                .forEach(writers::execute);
        Patience.until(60, () -> memory.acknowledged().size() >= DEEDS_BETWEEN);
        stop(jiheng);
        writers.shutdownNow();
        writers.awaitTermination(30, TimeUnit.SECONDS);
        count(premises, memory, before);
    }

    private void stop(Running jiheng) {
        var start = System.nanoTime();
        var stopped = jiheng.stop(30);
        var seconds = (System.nanoTime() - start) / 1e9;
        stops.add(seconds);
        verdict.expect(stopped && seconds <= 20, "a stop took %.1f s", seconds);
    }

    /** A deed in the history that no writer was told of is a request that was taken in and cut. */
    private void count(Premises premises, Writer.Memory memory, long before) {
        var again = premises.start();
        var done = new Chains(premises.books()).deeds() - before;
        again.close();
        deeds += memory.acknowledged().size();
        unanswered += done - memory.acknowledged().size();
        verdict.expect(memory.wrong().isEmpty(), "answers nobody expects: %s", memory.wrong());
    }
}
