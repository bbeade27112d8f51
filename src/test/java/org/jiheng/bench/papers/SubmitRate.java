package org.jiheng.bench.papers;

import java.io.IOException;
import java.util.Optional;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Flood;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.trial.caller.OpenLoop;
import org.jiheng.trial.evaluation.Drafts;
import org.jiheng.trial.evaluation.Evaluation;

/** A self-evaluation of ten rows handed in whole, beside the database alone; and its page as its filler opens it. */
final class SubmitRate implements Measure {

    private static final int ROWS = 10;
    private static final int SECONDS = 3;
    private static final int WARM_UP_SECONDS = 15;

    private final Office office;
    private final Evaluation evaluation;
    private final Submitting submitting;
    private final Optional<SubmitLimit> limit;

    SubmitRate(Office office) throws IOException {
        this.office = office;
        evaluation = new Evaluation(office.premises.books(), office.clerk, ROWS);
        var drafts = new Drafts(office.premises.books(), evaluation.id());
        submitting = new Submitting(office, drafts);
        limit = SubmitLimit.of(office, drafts);
        page(Extent.warmUp(WARM_UP_SECONDS));
        submitting.flood(Extent.warmUp(WARM_UP_SECONDS));
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        evaluation.look();
        var page = page(SECONDS);
        sheet.note("eval_page_per_s", page.perSecond(), "1/s");
        sheet.note("eval_page_cpu_us", page.cpuMicros(), "us");
        var pace = Office.pace(page.perSecond());
        sheet.note("eval_page_pace_per_s", pace, "1/s");
        sheet.note("eval_page_p99_ms", slowest(pace), "ms");
        submissions(sheet);
    }

    private void submissions(Sheet sheet) throws IOException {
        var submitted = submitting.flood(SECONDS);
        var most = limit.map(database -> database.perSecond(SECONDS));
        sheet.note("submit_per_s", submitted.perSecond(), "1/s");
        most.ifPresent(perSecond -> sheet.note("submit_limit_per_s", perSecond, "1/s"));
        most.ifPresent(perSecond -> sheet.note("submit_vs_limit", submitted.perSecond() / perSecond, "ratio"));
        sheet.note("submit_cpu_us", submitted.cpuMicros(), "us");
        var pace = Office.pace(submitted.perSecond());
        sheet.note("submit_pace_per_s", pace, "1/s");
        sheet.note("submit_p99_ms", submitting.slowest(pace, SECONDS), "ms");
    }

    private Flood page(int seconds) {
        return Flood.of(office.jiheng, evaluation.path(), office.cookies(), seconds);
    }

    private double slowest(int perSecond) {
        try (var loop = new OpenLoop(office.jiheng.port(), office.cookies())) {
            var waits = loop.ask(evaluation.path(), perSecond, SECONDS);
            if (waits.wrong() > 0) {
                throw new IllegalStateException(waits.wrong() + " pages were not right");
            }
            return waits.millis(99);
        }
    }
}
