package org.jiheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The hands of a person without a mouse: every stop of Tab must be seen, and nothing may lie over it. */
public final class Keyboard {

    private static final int FARTHEST = 250;
    private static final int SETTLING = 3000;

    /** What is wrong with the place of the focus, in words; nothing when it is seen. */
    private static final String HIDDEN = """
            () => {
                const at = document.activeElement;
                if (at === document.body) return '';
                const drawn = (each) => {
                    const style = getComputedStyle(each);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                };
                const name = at.id || at.textContent.trim().slice(0, 30) || at.name;
                if (!drawn(at) && !drawn(at.parentNode)) return `no outline: ${name}`;
                const box = at.getBoundingClientRect();
                const low = box.height > innerHeight / 3;
                const open = (x, y) => {
                    const top = document.elementFromPoint(x, y);
                    return top && (at.contains(top) || (top.contains(at) && !top.querySelector('.foot')));
                };
                const [left, right] = [box.left + 3, box.right - 3];
                const corners = [[left, box.top + 3], [right, box.top + 3], [left, box.bottom - 3], [right, box.bottom - 3]];
                const seen = corners.filter(([x, y]) => open(x, y)).length;
                return seen >= (low ? 1 : 4) ? '' : `covered (${seen} of 4 corners seen): ${name}`;
            }
            """;

    private final Page page;

    public Keyboard(Window window) {
        page = window.page();
    }

    public Keyboard press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes on with Tab until a place is reached. */
    public Keyboard to(String selector) {
        return walk("Tab", selector, 0);
    }

    /** The same where rows still move while the answers to what was typed come in; the place is seen once they are there. */
    public Keyboard through(String selector) {
        return walk("Tab", selector, SETTLING);
    }

    public Keyboard backThrough(String selector) {
        return walk("Shift+Tab", selector, SETTLING);
    }

    public Keyboard backTo(String selector) {
        return walk("Shift+Tab", selector, 0);
    }

    private Keyboard walk(String key, String selector, int patience) {
        for (var step = 0; step < FARTHEST; step++) {
            press(key);
            assertThat(hiddenAfter(patience)).as("after " + key).isEmpty();
            if (isAt(selector)) {
                return this;
            }
        }
        throw new AssertionError("no way by " + key + " to " + selector + "; stands at " + place());
    }

    /** Walks on to the end of the page; answers with how many places there were. */
    public int toTheEnd() {
        for (var step = 0; step < FARTHEST; step++) {
            press("Tab");
            assertThat(hidden()).as("after " + step + " times Tab").isEmpty();
            if (isAt("body")) {
                return step;
            }
        }
        throw new AssertionError("no way out by Tab; stands at " + place());
    }

    /** Goes where Enter or Space leads, and waits until that page is there. */
    public Keyboard follow(String key) {
        var there = new AtomicBoolean();
        Consumer<Page> arrived = loaded -> there.set(true);
        page.onLoad(arrived);
        press(key);
        page.waitForCondition(there::get);
        page.offLoad(arrived);
        return this;
    }

    /** Chooses one of several radio buttons with the arrows. */
    public Keyboard choose(String value) {
        for (var step = 0; step < 12 && !isAt("[value='" + value + "']"); step++) {
            press("ArrowDown");
        }
        assertThat(isAt("[value='" + value + "']:checked")).as(place()).isTrue();
        return this;
    }

    public boolean isAt(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    public String hidden() {
        return (String) page.evaluate(HIDDEN);
    }

    private String hiddenAfter(int patience) {
        var end = System.nanoTime() + patience * 1_000_000L;
        var hidden = hidden();
        while (!hidden.isEmpty() && System.nanoTime() < end) {
            page.waitForTimeout(50);
            hidden = hidden();
        }
        return hidden;
    }

    private String place() {
        return page.evaluate(
                                "() => ({ id: document.activeElement.id, html: document.activeElement.outerHTML.slice(0, 200) })")
                        instanceof Map<?, ?> found
                ? found.toString()
                : "";
    }
}
