package org.jiheng.bench.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Flood;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Overheard;
import org.jiheng.bench.gauge.Pgbench;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.trial.Running;
import org.jiheng.trial.caller.Caller;
import org.jiheng.trial.caller.OpenLoop;

/** The page of a declaration that is being filled in, beside a page by hand and the database alone with its statements. */
public final class DeclarationRate implements Measure, AutoCloseable {

    private static final int SECONDS = 2;
    private static final int WARM_UP_SECONDS = 20;

    private final Office office;
    private final int rows;
    private final Running bare;
    private final Optional<Pgbench> limit;
    private final int statements;

    public DeclarationRate(Office office, int rows) throws IOException {
        this.office = office;
        this.rows = rows;
        var books = office.premises.books();
        var asked = Overheard.of(books, () -> office.look(rows));
        statements = asked.transactions().size();
        limit = Pgbench.of(books, office.premises.data().resolve("declaration%d.sql".formatted(rows)), asked);
        bare = new Bare(office).launch("declaration" + rows, office.look(rows), asked);
        Office.right(new Caller(bare.port(), office.clerk).get(office.path(rows)), rows);
        page(Extent.warmUp(WARM_UP_SECONDS));
        bare(Extent.warmUp(WARM_UP_SECONDS / 2));
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        var name = "decl" + rows + "_";
        var page = page(SECONDS);
        var packed = Flood.packed(office.jiheng, office.path(rows), office.cookies(), SECONDS);
        var byHand = bare(SECONDS);
        var most = limit.map(database -> database.perSecond(SECONDS));
        var text = office.look(rows).getBytes(StandardCharsets.UTF_8);
        sheet.note(name + "per_s", page.perSecond(), "1/s");
        sheet.note(name + "vs_bare", page.perSecond() / byHand.perSecond(), "ratio");
        most.ifPresent(perSecond -> sheet.note(name + "limit_per_s", perSecond, "1/s"));
        most.ifPresent(perSecond -> sheet.note(name + "vs_limit", page.perSecond() / perSecond, "ratio"));
        sheet.note(name + "cpu_us", page.cpuMicros(), "us");
        sheet.note(name + "packed_cpu_us", packed.cpuMicros(), "us");
        sheet.note(name + "bare_cpu_us", byHand.cpuMicros(), "us");
        var pace = Office.pace(page.perSecond());
        sheet.note(name + "pace_per_s", pace, "1/s");
        sheet.note(name + "p99_ms", slowest(pace), "ms");
        sheet.note(name + "statements", statements, "");
        sheet.note(name + "kb", text.length / 1024.0, "KB");
        sheet.note(name + "packed_kb", packed(text) / 1024.0, "KB");
    }

    private Flood page(int seconds) {
        return Flood.of(office.jiheng, office.path(rows), office.cookies(), seconds);
    }

    private Flood bare(int seconds) {
        return Flood.of(bare, office.path(rows), office.cookies(), seconds);
    }

    private double slowest(int perSecond) {
        try (var loop = new OpenLoop(office.jiheng.port(), office.cookies())) {
            var waits = loop.ask(office.path(rows), perSecond, SECONDS);
            if (waits.wrong() > 0) {
                throw new IllegalStateException(waits.wrong() + " pages were not right");
            }
            return waits.millis(99);
        }
    }

    private static int packed(byte[] text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        }
        return packed.size();
    }

    @Override
    public void close() {
        bare.close();
    }
}
