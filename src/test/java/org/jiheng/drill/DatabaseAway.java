package org.jiheng.drill;

import java.io.IOException;
import org.jiheng.trial.GivenServer;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.caller.Caller;

/** Stops the database, or holds it still, and lets it come back: plain 503 pages meanwhile, nobody signed out. */
public final class DatabaseAway {

    private static final double AWAY_SECONDS = 4;

    private final Verdict verdict = new Verdict();
    private final GivenServer server;
    private final Running jiheng;
    private final Caller caller;
    private double slowestRefusal;
    private double slowestReturn;
    private int refusals;

    private DatabaseAway(GivenServer server, Running jiheng) throws IOException {
        this.server = server;
        this.jiheng = jiheng;
        caller = new Caller(jiheng.port());
        caller.signIn("roads.office", Caller.PASSWORD);
    }

    /** Argument: how many rounds (10). */
    public static void main(String[] args) throws IOException {
        var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        DatabaseAway drill;
        try (var premises = new Premises();
                var server = new GivenServer(premises, 1);
                var jiheng = premises.start()) {
            drill = new DatabaseAway(server, jiheng);
            for (var round = 0; round < rounds; round++) {
                drill.round(round % 2 == 0);
            }
        }
        drill.report(rounds);
    }

    private void report(int rounds) {
        verdict.expect(slowestRefusal <= 2, "a refusal took %.1f s", slowestRefusal);
        verdict.expect(slowestReturn <= 5, "it took %.1f s to recover", slowestReturn);
        verdict.end(
                "%d times without a database, stopped and held still in turn; %d pages refused, the slowest after"
                        + " %.2f s; pages again at most %.2f s after it was back",
                rounds, refusals, slowestRefusal, slowestReturn);
    }

    private void round(boolean stopped) throws IOException {
        if (stopped) {
            server.stop();
        } else {
            server.hold();
        }
        Patience.pass(0.1);
        var end = System.nanoTime() + (long) (AWAY_SECONDS * 1e9);
        while (System.nanoTime() < end) {
            refused(stopped);
        }
        machine(stopped);
        if (stopped) {
            server.start();
        } else {
            server.release();
        }
        var seconds = Patience.until(30, () -> caller.get("/tasks").statusCode() == 200);
        slowestReturn = Math.max(slowestReturn, seconds);
    }

    private void refused(boolean stopped) throws IOException {
        var start = System.nanoTime();
        var page = caller.get("/tasks");
        slowestRefusal = Math.max(slowestRefusal, (System.nanoTime() - start) / 1e9);
        refusals++;
        var plain = page.statusCode() == 503
                && page.headers().firstValue("Retry-After").isPresent();
        verdict.expect(plain, "a page was %d, stopped: %s", page.statusCode(), stopped);
        Patience.pass(0.02);
    }

    private void machine(boolean stopped) throws IOException {
        var start = System.nanoTime();
        var ready = new Caller(jiheng.port()).get("/readyz").statusCode();
        var seconds = (System.nanoTime() - start) / 1e9;
        verdict.expect(
                ready == 503 && seconds <= 2, "/readyz said %d after %.1f s, stopped: %s", ready, seconds, stopped);
        var alive = new Caller(jiheng.port()).get("/healthz").statusCode();
        verdict.expect(alive == 200, "/healthz said %d", alive);
    }
}
