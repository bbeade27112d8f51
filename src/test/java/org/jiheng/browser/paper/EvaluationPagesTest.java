package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.evaluation.Sheet;
import org.jiheng.monitoring.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EvaluationPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    static {
        new Ground(SITE).approved(1).approved(2).approved(4);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static void look(Window window, String path, String name) {
        Inspection.inBothLanguages(window, path, "evaluation-" + name);
    }

    @Test
    void areWholeAndWithoutBarriersInEveryState() {
        var clerk = SITE.as("roads.clerk");
        var sheet = Sheet.open(clerk, 1, YEAR, false);
        try (var window = Window.on(SITE).signIn("roads.clerk")) {
            look(window, "/evaluations/new?project=2&year=" + YEAR, "new");
            look(window, sheet.path(), "empty");
            sheet.save(Map.of("f.fiscal.executed", "二百", "i.aaaa.actual", "约50公里", "i.bbbb.actual", "120次"));
            look(window, sheet.path(), "wrong");
            look(window, sheet.papers() + "/check", "wrong-check");
            sheet.save(sheet.whole());
            look(window, sheet.path(), "filled");
            window.open(sheet.path())
                    .page()
                    .locator("tr[data-row=aaaa] .basis summary")
                    .click();
            assertThat(window.page()
                            .locator("tr[data-row=aaaa] .basis > output")
                            .isVisible())
                    .isTrue();
            window.picture("evaluation-basis-zh");
            look(window, sheet.path() + "/drift", "drift");
            look(window, sheet.papers() + "/check", "check");
            look(window, sheet.path() + "/print", "print");
            window.open(sheet.path() + "/print").paper("evaluation-print");
            look(window, "/evaluations", "list");
        }
    }

    @Test
    void tellBesideTheRowWhatWasFoundAndFallSilentWhenItIsMended() {
        var sheet = Sheet.open(SITE.as("roads.clerk"), 2, YEAR, false);
        try (var window = Window.on(SITE).signIn("roads.clerk")) {
            var page = window.open(sheet.path()).page();
            assertThat(page.textContent("output[data-fact='found.i.aaaa']")).isEmpty();
            page.locator("[name='c.i.aaaa.actual']").fill("60公里");
            page.waitForSelector("output[data-fact='found.i.aaaa']:has-text('有扣分')");
            assertThat(page.getAttribute("output[data-fact='found.i.aaaa']", "data-tone"))
                    .isEqualTo("RED");
            page.locator("[name='c.f.fiscal.executed']").fill("40");
            page.waitForSelector("output[data-fact='found.funds']:has-text('超出全年预算数')");
            window.picture("evaluation-found-zh");
            window.open(sheet.path());
            assertThat(page.textContent("output[data-fact='found.i.aaaa']")).contains("有扣分");
            assertThat(page.textContent(".foot output[data-fact='found']")).contains("待改正");
            page.locator("[name='c.i.aaaa.deviation']").fill("汛期停工两周");
            page.waitForSelector("output[data-fact='found.i.aaaa']:has-text('偏差原因的类别')");
            page.locator("[name='c.i.aaaa.deviation_kind']").selectOption("STAFF");
            page.waitForFunction(
                    "() => !document.querySelector(\"output[data-fact='found.i.aaaa']\").textContent.includes('类别')");
            assertThat(window.barriers()).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void followWithTheirScoresWhatIsTyped() {
        var sheet = Sheet.open(SITE.as("health.clerk"), 4, YEAR, false);
        try (var window = Window.on(SITE).signIn("health.clerk")) {
            var page = window.open(sheet.path()).page();
            page.locator("[name='c.i.aaaa.actual']").fill("60公里");
            page.waitForSelector("output[data-fact='score.aaaa']:has-text('25.00')");
            page.locator("tr[data-row=aaaa] .basis summary").click();
            assertThat(page.textContent("[data-fact='score.aaaa.basis']")).contains("60", "120", "25.00");
            page.locator("[name='c.i.aaaa.actual']").fill("120公里");
            page.waitForSelector("output[data-fact='score.aaaa']:has-text('50.00')");
            assertThat(page.textContent(".foot output[data-fact='score.total']"))
                    .isEqualTo(sheet.fact("score.total"));
        }
    }
}
