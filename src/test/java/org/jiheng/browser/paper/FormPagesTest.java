package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Window;
import org.jiheng.evaluation.HechiOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form of a place in a browser: filled, wrong, empty and printed, in both languages. */
class FormPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    private static String filled;
    private static String empty;
    private static Window window;

    @BeforeAll
    static void open() {
        HechiOffice.found(SITE);
        filled = HechiOffice.asPublished(SITE);
        empty = HechiOffice.empty(SITE);
        window = Window.on(SITE).signIn("hechi.clerk");
    }

    @AfterAll
    static void close() {
        window.close();
        SITE.close();
    }

    @Test
    void standsBarrierFreeWhenFilledAndEmptyInBothLanguages() {
        for (var paper : new String[] {filled, empty}) {
            var name = paper.equals(filled) ? "hechi-filled" : "hechi-empty";
            window.open("/tasks").inChinese().open(paper).picture(name + "-zh");
            assertThat(window.barriers()).isEmpty();
            window.open("/tasks").inEnglish().open(paper).picture(name + "-en");
            assertThat(window.barriers()).isEmpty();
        }
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void saysAtOnceWhatIsWrongAndWhatItComesTo() {
        window.open("/tasks").inChinese().open(empty);
        var page = window.page();
        page.locator("[id='f-c.received']").fill("三千");
        page.locator("[id='f-c.score.money.own_score']").fill("30");
        page.locator("[id='f-c.score.cost.own_score']").fill("4.5");
        page.locator("[data-fact='score.money.own_score.reading']:has-text('23')")
                .waitFor();
        page.locator("output[data-fact='received.reading']:has-text('3047')").waitFor();
        page.locator("output[data-fact='total_score']:has-text('4.5')").waitFor();
        window.picture("hechi-wrong-zh");
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void isCheckedAndPrinted() {
        window.inChinese()
                .open(filled.replace("evaluations", "papers") + "/check")
                .picture("hechi-check-zh");
        window.open(filled + "/print").picture("hechi-print-zh").paper("hechi-print-zh");
        assertThat(window.barriers()).isEmpty();
        window.open("/tasks").inEnglish().open(filled + "/print").picture("hechi-print-en");
        var scheme = window.open("/tasks")
                .inChinese()
                .open("/schemes?words=guangxi")
                .page()
                .locator("tbody th a, tbody td a")
                .first();
        window.open(scheme.getAttribute("href") + "/form")
                .picture("hechi-blank-zh")
                .paper("hechi-blank-zh");
        assertThat(window.barriers()).isEmpty();
    }
}
