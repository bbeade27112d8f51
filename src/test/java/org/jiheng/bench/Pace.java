package org.jiheng.bench;

import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.trial.caller.OpenLoop;

/** How long people wait when three hundred pages a second are asked for, whatever the server does. */
final class Pace implements Measure {

    private static final int PER_SECOND = 300;
    private static final int SECONDS = 6;

    private final Stage stage;

    Pace(Stage stage) {
        this.stage = stage;
        ask();
    }

    @Override
    public void measure(Sheet sheet) {
        sheet.note("page_p99_ms", ask(), "ms");
    }

    private double ask() {
        try (var loop = new OpenLoop(stage.jiheng.port(), stage.cookies())) {
            var waits = loop.ask(Stage.PAGE, PER_SECOND, SECONDS);
            if (waits.wrong() > 0) {
                throw new IllegalStateException(waits.wrong() + " pages were not right");
            }
            return waits.millis(99);
        }
    }
}
