package org.jiheng.browser.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.sampling.Suspects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The list for sampling as a page, filled and empty, and how a project leaves it. */
class RadarPagesTest {

    private static final Suspects SUSPECTS = Suspects.weighed();

    @AfterAll
    static void close() {
        SUSPECTS.close();
    }

    @Test
    void leadsFromTheListToALookAndBack() {
        try (var window = Window.on(SUSPECTS.site()).signIn("finance")) {
            Inspection.soundAndNotTooWide(
                    window.speaking("en").open(Suspects.RADAR).picture("radar-en"));
            Inspection.soundAndNotTooWide(
                    window.speaking("zh-CN").open(Suspects.RADAR).picture("radar-zh"));
            window.page().click("tbody tr:first-child details summary");
            window.page().fill("tbody tr:first-child textarea", "已核对台账，属实");
            window.press("tbody tr:first-child details button");
            assertThat(window.page().locator("tbody tr").count()).isEqualTo(1);
            Inspection.soundAndNotTooWide(
                    window.open(Suspects.RADAR + "&looked=yes").picture("radar-looked-zh"));
            window.press("tbody form button");
            Inspection.soundAndNotTooWide(window.open("/radar?year=2001").picture("radar-empty-zh"));
            window.open(Suspects.RADAR).paper("radar");
        }
    }

    @Test
    void needsNoScript() {
        try (var window = Window.withoutScript(SUSPECTS.site()).signIn("west.finance")) {
            window.open(Suspects.RADAR);
            window.page().click("tbody details summary");
            window.press("tbody details button");
            assertThat(window.page().locator("main").textContent()).contains("1 个项目都已看过");
        }
    }
}
