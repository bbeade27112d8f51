package org.jiheng.bench.papers;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.trial.Waits;
import org.jiheng.trial.caller.OpenLoop;
import org.jiheng.trial.evaluation.Drafts;
import org.jiheng.trial.evaluation.Evaluation;
import org.jsoup.Jsoup;

/** How long the scores are waited for while eight people type figures, each into a self-evaluation of their own. */
final class PreviewWait implements Measure {

    private static final int ALL_OF_IT = 999_999_999;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 8;

    /** Each of them pauses every eight tenths of a second, and whoever pauses is shown the scores. */
    private static final int TYPING_PACE = 10;

    private final Office office;
    private final String name;
    private final List<String> cells;
    private final int first;
    private int figure;

    PreviewWait(Office office, int rows) throws IOException {
        this.office = office;
        var evaluation = new Evaluation(office.premises.books(), office.clerk, rows);
        name = "preview%d_".formatted(rows);
        cells = evaluation.typed();
        first = new Drafts(office.premises.books(), evaluation.id()).more(Office.WRITERS);
        ask(4 * TYPING_PACE, Extent.warmUp(WARM_UP_SECONDS));
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        believe();
        var waits = ask(TYPING_PACE, SECONDS);
        sheet.note(name + "p50_ms", waits.millis(50), "ms");
        sheet.note(name + "p95_ms", waits.millis(95), "ms");
    }

    private Waits ask(int perSecond, int seconds) throws IOException {
        var tokens = new ArrayList<String>();
        for (var writer : office.writers()) {
            tokens.add(writer.token());
        }
        try (var loop = new OpenLoop(office.jiheng.port(), "")) {
            var waits = loop.ask(turn -> errand(turn % Office.WRITERS, tokens), perSecond, seconds);
            if (waits.wrong() > 0) {
                throw new IllegalStateException(waits.wrong() + " saves were not answered as they should be");
            }
            return waits;
        }
    }

    private OpenLoop.Errand errand(int writer, List<String> tokens) {
        var form = "csrf=%s&seen=%d&c.%s=%d%%E4%%BB%%B6"
                .formatted(tokens.get(writer), ALL_OF_IT, cells.get(figure % cells.size()), next());
        return new OpenLoop.Errand(
                "/papers/" + (first + writer) + "/cells",
                Office.cookies(office.writers().get(writer)),
                form);
    }

    /** Short of the target by turns, so that the score moves. */
    private int next() {
        return 1000 + figure++ % 1700;
    }

    /** What a preview says is what the page then shows, to the last digit. */
    private void believe() throws IOException {
        var writer = office.writers().get(0);
        var saved = writer.save("/papers/" + first + "/cells", ALL_OF_IT, Map.of(cells.get(0), next() + "件"));
        var told = new JsonObject(saved.body()).getJsonObject("facts").getString("score.total");
        var page = Jsoup.parse(writer.get("/evaluations/" + first).body());
        var shown = page.select("output[data-fact=score.total]").text();
        if (told == null || !told.equals(shown)) {
            throw new IllegalStateException("the preview said " + told + ", the page " + shown);
        }
    }
}
