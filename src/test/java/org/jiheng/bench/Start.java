package org.jiheng.bench;

import java.io.IOException;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.caller.Caller;

/** From the command to the first page: on an empty directory, then on one whose database was there before. */
final class Start implements Measure {

    @Override
    public void measure(Sheet sheet) throws IOException {
        try (var premises = new Premises()) {
            first(premises, "start_cold_s", sheet).close();
            try (var warm = first(premises, "start_warm_s", sheet)) {
                sheet.note("start_cpu_s", warm.cpuMicros() / 1e6, "s");
                sheet.note("rss_start_mb", warm.residentMb(), "MB");
            }
        }
    }

    private static Running first(Premises premises, String name, Sheet sheet) throws IOException {
        var began = System.nanoTime();
        var jiheng = premises.start();
        var page = new Caller(jiheng.port()).get("/sign-in");
        if (page.statusCode() != 200) {
            throw new IllegalStateException("the first page was " + page.statusCode());
        }
        sheet.note(name, (System.nanoTime() - began) / 1e9, "s");
        return jiheng;
    }
}
