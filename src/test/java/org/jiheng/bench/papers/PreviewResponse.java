package org.jiheng.bench.papers;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.browser.Window;
import org.jiheng.trial.Waits;
import org.jiheng.trial.evaluation.Evaluation;

/** A figure typed into a self-evaluation in a browser slowed six times, until the total it leads to is drawn. */
final class PreviewResponse {

    private static final int TIMES = 6;
    private static final int FIGURES = 20;
    private static final int MILLIS_BETWEEN = 1800;

    /** From the key and from the request to the picture that shows the new total. */
    private static final String LISTEN = """
            () => {
                window.waits = [];
                let typed = 0;
                let asked = 0;
                const fetched = window.fetch;
                window.fetch = (...words) => {
                    asked = performance.now();
                    return fetched(...words);
                };
                document.addEventListener('keydown', () => { typed = performance.now(); }, true);
                const total = document.querySelector("output[data-fact='score.total']");
                new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => {
                    window.waits.push([performance.now() - typed, performance.now() - asked]);
                }))).observe(total, { childList: true, characterData: true, subtree: true });
            }
            """;

    private final Office office;

    PreviewResponse(Office office) {
        this.office = office;
    }

    void measure(Sheet sheet) throws IOException {
        var evaluation = new Evaluation(office.premises.books(), office.clerk, 20);
        try (var context = Window.browser().newContext()) {
            context.addCookies(
                    List.of(new Cookie("jiheng", office.clerk.cookie("jiheng")).setUrl(office.jiheng.url("/"))));
            var page = context.newPage();
            var rate = new JsonObject();
            rate.addProperty("rate", TIMES);
            context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
            page.navigate(office.jiheng.url(evaluation.path()));
            page.waitForFunction("() => performance.getEntriesByType('navigation')[0].loadEventEnd > 0");
            type(page, evaluation.typed().get(0), sheet);
        }
    }

    private static void type(Page page, String cell, Sheet sheet) {
        page.evaluate(LISTEN);
        for (var figure = 1; figure <= FIGURES; figure++) {
            page.focus("[id='f-c." + cell + "']");
            page.keyboard().press("Control+A");
            page.keyboard().type(1000 + 50 * figure + "件");
            page.waitForTimeout(MILLIS_BETWEEN);
        }
        var waits = (List<?>) page.evaluate("() => window.waits");
        if (waits.size() < FIGURES / 2) {
            throw new IllegalStateException("only " + waits.size() + " new totals were drawn");
        }
        told(waits, 0, "preview_key", sheet);
        told(waits, 1, "preview_drawn", sheet);
    }

    private static void told(List<?> waits, int place, String name, Sheet sheet) {
        var all = waits.stream()
                .map(each -> (Number) ((List<?>) each).get(place))
                .map(millis -> (long) (1000 * millis.doubleValue()))
                .toList();
        sheet.note(name + "_p50_ms", new Waits(all, 0).millis(50), "ms");
        sheet.note(name + "_p95_ms", new Waits(all, 0).millis(95), "ms");
    }
}
