package org.jiheng.bench.papers;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.browser.Window;

/** A declaration of thirty rows in a browser whose processor is slowed six times, as an old office PC's is. */
final class GridResponse {

    private static final int TIMES = 6;
    private static final int LOADS = 5;
    private static final int KEYS = 50;
    private static final int PASTES = 5;
    private static final int MILLIS_BETWEEN_KEYS = 90;

    /** From a key pressed to the picture that shows it, the longest event of each press; below 16 ms it is not told. */
    private static final String LISTEN = """
            () => {
                window.presses = new Map();
                new PerformanceObserver((list) => {
                    for (const event of list.getEntries()) {
                        if (!event.interactionId) continue;
                        const known = window.presses.get(event.interactionId) || 0;
                        window.presses.set(event.interactionId, Math.max(known, event.duration));
                    }
                }).observe({ type: 'event', durationThreshold: 16 });
            }
            """;

    private static final String LOADED = """
            () => {
                const page = performance.getEntriesByType('navigation')[0];
                const drawn = performance.getEntriesByName('first-contentful-paint')[0];
                return [drawn ? drawn.startTime : 0, page.domInteractive, page.loadEventEnd];
            }
            """;

    private static final String PASTE = """
            async (text) => {
                const data = new DataTransfer();
                data.setData('text/plain', text);
                const began = performance.now();
                document.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
                return performance.now() - began;
            }
            """;

    /** A block fills the rows of the group it begins in, and then adds to it. */
    private static final String PASTED =
            "() => [...document.querySelectorAll('tr[data-row] textarea')].some((cell) => cell.value === '粘贴的指标20')";

    private final Office office;

    GridResponse(Office office) {
        this.office = office;
    }

    void measure(Sheet sheet) throws IOException {
        try (var context = Window.browser().newContext()) {
            context.addCookies(
                    List.of(new Cookie("jiheng", office.clerk.cookie("jiheng")).setUrl(office.jiheng.url("/"))));
            var page = context.newPage();
            slow(context, page);
            loads(page, sheet);
            keys(page, sheet);
            pastes(page, sheet);
        }
    }

    private static void slow(BrowserContext context, Page page) {
        var rate = new JsonObject();
        rate.addProperty("rate", TIMES);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    }

    private void open(Page page) {
        page.navigate(office.jiheng.url(office.path(30)));
        page.waitForFunction("() => performance.getEntriesByType('navigation')[0].loadEventEnd > 0");
    }

    private void loads(Page page, Sheet sheet) {
        for (var load = 0; load < LOADS; load++) {
            open(page);
            var times = (List<?>) page.evaluate(LOADED);
            sheet.note("grid_drawn_ms", number(times.get(0)), "ms");
            sheet.note("grid_interactive_ms", number(times.get(1)), "ms");
            sheet.note("grid_loaded_ms", number(times.get(2)), "ms");
        }
    }

    private void keys(Page page, Sheet sheet) {
        press(page, "level3", "字a", "grid_key_ms", sheet);
        press(page, "weight", "12", "grid_weight_key_ms", sheet);
    }

    /** Types by turns into the cells of one column and walks down with Enter, while the page saves by itself. */
    private void press(Page page, String column, String letters, String name, Sheet sheet) {
        open(page);
        page.evaluate(LISTEN);
        cell(page, 1, column);
        for (var key = 0; key < KEYS; key++) {
            page.keyboard().press(key % 5 == 4 ? "Enter" : "" + letters.charAt(letters.length() - 1));
            page.waitForTimeout(MILLIS_BETWEEN_KEYS);
        }
        page.waitForTimeout(1000);
        var told = ((List<?>) page.evaluate("() => [...window.presses.values()]"));
        told.forEach(each -> sheet.note(name, number(each), "ms"));
        sheet.note(name + "_told", told.size(), "of " + KEYS);
    }

    private void pastes(Page page, Sheet sheet) {
        var block = IntStream.rangeClosed(1, 20)
                .mapToObj(row -> "粘贴的指标" + row + "\t≥" + row + "%\t2\t≥" + row + "%\t统计\t说明")
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        for (var paste = 0; paste < PASTES; paste++) {
            open(page);
            cell(page, 1, "level3");
            sheet.note("grid_paste_ms", number(page.evaluate(PASTE, block)), "ms");
            if (!Boolean.TRUE.equals(page.evaluate(PASTED))) {
                throw new IllegalStateException("the block was not pasted");
            }
        }
    }

    private static void cell(Page page, int row, String column) {
        page.focus(id(row, column));
    }

    private static String id(int row, String column) {
        return "[id='f-c.i." + Rows.key(row) + "." + column + "']";
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
