package org.jiheng.bench.papers;

import java.io.IOException;
import java.util.Optional;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Pgbench;
import org.jiheng.bench.gauge.Sheet;

/** One cell saved with all that follows from it, beside the database alone writing the same lines. */
public final class AutosaveRate implements Measure {

    private static final int SECONDS = 3;
    private static final int WARM_UP_SECONDS = 20;

    private final String name;
    private final Saving saving;
    private final Optional<Pgbench> limit;

    private AutosaveRate(String name, Saving saving) throws IOException {
        this.name = name;
        this.saving = saving;
        limit = saving.limit();
        saving.flood(Extent.warmUp(WARM_UP_SECONDS));
    }

    static AutosaveRate inOwnPapers(Office office) throws IOException {
        return new AutosaveRate("save_own_", new Saving(office, Office.PAPERS));
    }

    static AutosaveRate inOnePaper(Office office) throws IOException {
        return new AutosaveRate("save_one_", new Saving(office, 1));
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        var saved = saving.flood(SECONDS);
        var most = limit.map(database -> database.perSecond(SECONDS));
        sheet.note(name + "per_s", saved.perSecond(), "1/s");
        most.ifPresent(perSecond -> sheet.note(name + "limit_per_s", perSecond, "1/s"));
        most.ifPresent(perSecond -> sheet.note(name + "vs_limit", saved.perSecond() / perSecond, "ratio"));
        sheet.note(name + "cpu_us", saved.cpuMicros(), "us");
        var pace = Office.pace(saved.perSecond());
        sheet.note(name + "pace_per_s", pace, "1/s");
        sheet.note(name + "p99_ms", saving.slowest(pace, SECONDS), "ms");
    }
}
