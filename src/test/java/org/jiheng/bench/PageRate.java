package org.jiheng.bench;

import java.io.IOException;
import java.util.Optional;
import org.jiheng.bench.gauge.Flood;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Pgbench;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.trial.Running;

/** What a signed-in page costs, beside the same page by hand and the same statement in the database alone. */
final class PageRate implements Measure {

    private static final int SECONDS = 4;
    private static final int WARM_UP_PAGES = 40_000;
    private static final int WARM_UP_SECONDS = 3;
    private static final int LONGEST_WARM_UP = 8;

    private final Stage stage;
    private final Optional<Pgbench> limit;

    PageRate(Stage stage) {
        this.stage = stage;
        limit = Limit.of(stage.premises.books(), stage.premises.data(), stage.session());
        warmUp(stage.jiheng);
        warmUp(stage.bare);
    }

    /** By pages and not by time, so that a busy machine does not measure a program that is still being compiled. */
    private void warmUp(Running server) {
        var pages = 0.0;
        for (var step = 0; step < LONGEST_WARM_UP && pages < WARM_UP_PAGES; step++) {
            pages += WARM_UP_SECONDS
                    * Flood.of(server, Stage.PAGE, stage.cookies(), WARM_UP_SECONDS)
                            .perSecond();
        }
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        stage.look();
        var page = page(SECONDS);
        var bare = bare(SECONDS);
        var most = limit.map(database -> database.perSecond(SECONDS));
        stage.look();
        sheet.note("page_per_s", page.perSecond(), "1/s");
        sheet.note("bare_per_s", bare.perSecond(), "1/s");
        sheet.note("page_vs_bare", page.perSecond() / bare.perSecond(), "ratio");
        sheet.note("page_cpu_us", page.cpuMicros(), "us");
        sheet.note("bare_cpu_us", bare.cpuMicros(), "us");
        sheet.note("page_cpu_vs_bare", page.cpuMicros() / bare.cpuMicros(), "ratio");
        most.ifPresent(perSecond -> {
            sheet.note("limit_per_s", perSecond, "1/s");
            sheet.note("page_vs_limit", page.perSecond() / perSecond, "ratio");
        });
    }

    private Flood page(int seconds) {
        return Flood.of(stage.jiheng, Stage.PAGE, stage.cookies(), seconds);
    }

    private Flood bare(int seconds) {
        return Flood.of(stage.bare, Stage.PAGE, stage.cookies(), seconds);
    }
}
