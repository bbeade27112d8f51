package org.jiheng.drill;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.caller.Caller;
import org.jiheng.trial.caller.Dawdlers;
import org.jiheng.trial.caller.OpenLoop;

/** Two thousand callers hold on to the door as long as they can, while someone works. */
public final class Slow {

    private static final int HEADERS = 1400;
    private static final int BODIES = 400;
    private static final int IDLE = 200;
    private static final int SECONDS = 45;
    private static final int WARM_UP_SECONDS = 8;
    private static final int PAGES_A_SECOND = 50;

    private Slow() {}

    public static void main(String[] args) throws IOException {
        var verdict = new Verdict();
        try (var premises = new Premises();
                var jiheng = premises.start()) {
            premises.books().fill(1);
            new Slow().run(jiheng, verdict);
        }
        verdict.end(
                "%d callers with endless headers, %d with endless bodies, %d silent, for %d s; %s",
                HEADERS, BODIES, IDLE, SECONDS, verdict.remark());
    }

    private void run(Running jiheng, Verdict verdict) throws IOException {
        var caller = new Caller(jiheng.port());
        caller.signIn("roads.office", Caller.PASSWORD);
        var before = jiheng.residentMb();
        var clock = Executors.newSingleThreadScheduledExecutor();
        try (var loop = new OpenLoop(jiheng.port(), caller.cookieHeader());
                var crowd = new Dawdlers(jiheng.port())) {
            loop.ask("/tasks", PAGES_A_SECOND, WARM_UP_SECONDS);
            var alone = loop.ask("/tasks", PAGES_A_SECOND, WARM_UP_SECONDS);
            crowd.withEndlessHeaders(HEADERS).withEndlessBodies(BODIES).saying(IDLE, "");
            clock.scheduleAtFixedRate(crowd::drip, 1, 2, TimeUnit.SECONDS);
            var waits = loop.ask("/tasks", PAGES_A_SECOND, SECONDS);
            clock.shutdownNow();
            verdict.expect(waits.wrong() == 0, "%d pages were not right", waits.wrong());
            verdict.expect(waits.millis(95) <= 500, "the p95 of pages was %.0f ms", waits.millis(95));
            verdict.expect(jiheng.residentMb() < 600, "it held %.0f MB", jiheng.residentMb());
            verdict.expect(crowd.held() == 0, "%d are still held on to", crowd.held());
            verdict.remark(
                    "p95 of pages %.0f ms, without them %.0f ms, slowest %.0f ms; memory %.0f to %.0f MB; %d of them left at the end",
                    waits.millis(95), alone.millis(95), waits.millis(100), before, jiheng.residentMb(), crowd.held());
        }
    }
}
