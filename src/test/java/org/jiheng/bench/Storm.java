package org.jiheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.trial.caller.Caller;
import org.jiheng.trial.caller.OpenLoop;

/** Three hundred people sign in within half a minute while others go on working. */
final class Storm {

    private static final int SIGN_INS = 300;
    private static final int SECONDS = 30;
    private static final int PAGES_A_SECOND = 50;

    private final Stage stage;
    private final AtomicInteger signedIn = new AtomicInteger();

    Storm(Stage stage) {
        this.stage = stage;
    }

    void measure(Sheet sheet) {
        var people = Executors.newScheduledThreadPool(8);
        try (var loop = new OpenLoop(stage.jiheng.port(), stage.cookies())) {
            for (var person = 0; person < SIGN_INS; person++) {
                var login = "writer" + (1 + person % Stage.WRITERS);
                people.schedule(() -> signIn(login), person * SECONDS * 1000L / SIGN_INS, TimeUnit.MILLISECONDS);
            }
            var waits = loop.ask(Stage.PAGE, PAGES_A_SECOND, SECONDS);
            people.shutdown();
            people.awaitTermination(SECONDS, TimeUnit.SECONDS);
            sheet.note("storm_p95_ms", waits.millis(95), "ms");
            sheet.note("storm_signed_in", signedIn.get(), "people");
            sheet.note("storm_wrong", waits.wrong(), "pages");
            sheet.note("storm_blocked", stage.jiheng.logged("has been blocked"), "warnings");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void signIn(String login) {
        try {
            if (new Caller(stage.jiheng.port()).signIn(login, Caller.PASSWORD).statusCode() == 303) {
                signedIn.incrementAndGet();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
