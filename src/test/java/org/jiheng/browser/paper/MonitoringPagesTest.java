package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.monitoring.Ground;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MonitoringPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Ground GROUND =
            new Ground(SITE).approved(1).approved(2).approved(4);

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static void look(Window window, String path, String name) {
        Inspection.inBothLanguages(window, path, "monitoring-" + name);
    }

    @Test
    void printsTheNamesOfIndicatorsInAColumnOneCanReadInBothLanguages() {
        var print = GROUND.open(SITE.as("roads.clerk"), 2).path() + "/print";
        try (var window = Window.on(SITE).signIn("roads.clerk")) {
            assertThat(nameWidth(window.open(print))).isGreaterThan(90);
            assertThat(nameWidth(window.open("/me").inEnglish().open(print))).isGreaterThan(90);
            window.open("/me").inChinese();
        }
    }

    private static double nameWidth(Window window) {
        return window.page().locator(".watched th[scope=col]").nth(2).boundingBox().width;
    }

    @Test
    void areWholeAndWithoutBarriersInEveryState() {
        var clerk = SITE.as("roads.clerk");
        var sheet = GROUND.open(clerk, 1);
        try (var window = Window.on(SITE).signIn("roads.clerk")) {
            look(window, sheet.path(), "empty");
            sheet.save(Map.of("spent_fiscal", "二百", "i.aaaa.to_date", "约50公里", "i.aaaa.forecast", "120次"));
            look(window, sheet.papers() + "/check", "check");
            sheet.save(Ground.filled());
            look(window, sheet.path(), "filled");
            sheet.submit();
            look(window, sheet.path(), "submitted");
            for (var login : new String[] {"roads.reviewer", "roads.office"}) {
                sheet.by(SITE.as(login)).move("approval", Map.of());
            }
            look(window, sheet.path() + "/print", "print");
            window.open(sheet.path() + "/print").paper("monitoring-print");
        }
        try (var window = Window.on(SITE).signIn("health.clerk")) {
            look(window, "/monitorings/new?project=4&year=" + YEAR + "&round=1", "new");
        }
        var office = SITE.as("roads.office");
        office.post(
                sheet.path() + "/rectifications",
                Map.of(
                        "row",
                        "aaaa",
                        "advice",
                        "补齐里程，附台账",
                        "due",
                        China.today().plusDays(5).toString()));
        try (var window = Window.on(SITE).signIn("roads.office")) {
            look(window, sheet.path(), "read");
            look(window, sheet.path() + "/rectifications/new?row=aaaa", "ask");
            look(window, "/monitorings", "list");
        }
        var one =
                office.get(sheet.path()).page().select("#rectifications a.task").attr("href");
        try (var window = Window.on(SITE).signIn("roads.clerk")) {
            look(window, one, "answer");
            look(window, "/tasks", "tasks");
            clerk.post(one + "/answer", Map.of("version", "0", "answer", "台账已附"));
        }
        try (var window = Window.on(SITE).signIn("roads.office")) {
            look(window, one, "close");
        }
    }

    @Test
    void followWithTheirLightsWhatIsTyped() {
        var sheet = GROUND.open(SITE.as("roads.clerk"), 2);
        try (var window = Window.on(SITE).signIn("roads.clerk")) {
            var page = window.open(sheet.path()).page();
            page.locator("[name='c.i.aaaa.to_date']").fill("70公里");
            page.waitForSelector(".saving [data-state]:has-text('已保存')");
            page.waitForSelector("output[data-fact='i.aaaa.light.reading'][data-tone=GREEN]");
            page.locator("[name='c.i.aaaa.to_date']").fill("30公里");
            page.waitForSelector("output[data-fact='i.aaaa.light.reading'][data-tone=RED]");
            assertThat(page.textContent("output[data-fact='i.aaaa.light.reading']"))
                    .contains("红灯");
            page.waitForSelector(".foot output[data-tone=RED]");
        }
        assertThat(sheet.get().body()).contains("30公里");
    }
}
