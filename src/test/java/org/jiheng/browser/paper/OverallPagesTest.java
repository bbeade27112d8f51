package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.overall.Center;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverallPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @BeforeAll
    static void found() {
        Center.found(SITE);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static void look(Window window, String path, String name) {
        Inspection.inBothLanguages(window, path, "overall-" + name);
    }

    @Test
    void walksFromTheOpeningToTheReceipt() {
        try (var window = Window.on(SITE).signIn("center.clerk")) {
            look(window, "/overall/new?year=2023", "new");
            window.open("/overall/new?year=2023").press("main form button.primary");
            var path = window.page().url().replaceAll("^https?://[^/]+", "");
            look(window, path, "empty");
            var report = Center.open(SITE.as("center.clerk"), 2023);
            assertThat(path).isEqualTo(report.path());

            var page = window.open(path).page();
            Center.money()
                    .forEach((cell, amount) ->
                            page.locator("[id='f-c." + cell + "']").fill(amount));
            page.locator("[data-fact='rate.initial.total']").getByText("86.11%").waitFor();
            page.locator("[data-fact='difference.rate']").getByText("13.89%").waitFor();
            page.locator("[data-fact='rate.total']").getByText("100.00%").waitFor();
            page.locator("[data-fact='t.execution.said']:has-text('预算执行率为100%')")
                    .waitFor();
            assertThat(page.locator("[data-fact='t.execution.said']").textContent())
                    .contains("2023年全年预算数5453.679982万元");

            report.save(Map.of("duties", "＜无＞", "m.other.executed", "壹万"));
            look(window, path, "wrong");
            look(window, report.papers() + "/check", "wrong-check");
            report.save(Center.money());
            report.save(Center.words());
            Center.score(report);
            Center.conclude(report);
            report.explainAll();
            look(window, path, "filled");
            look(window, report.papers() + "/check", "check");
            look(window, path + "/print", "print");
            window.open(path + "/print").paper("overall-print");
            assertThat(window.page().textContent("main")).contains("附：部门整体绩效评价指标体系评分表", "13.89%");

            window.open(report.papers() + "/check").page().locator("#f-agreed").check();
            window.press(".foot button.primary");
            assertThat(window.page().url()).endsWith("/receipt");
            assertThat(window.page().textContent("main")).contains("ZT-2023-");
            look(window, path, "read");
            look(window, "/overall?year=2023", "list");
            window.open("/overall?year=2023").picture("overall-list");
        }
    }

    @Test
    void isFilledInWithoutScript() {
        try (var window = Window.withoutScript(SITE).signIn("center.second")) {
            window.open("/overall/new?year=2024").press("main form button.primary");
            var page = window.page();
            page.locator("[id='f-c.m.basic.annual']").fill("2949.182808");
            page.locator("[id='f-c.m.basic.executed']").fill("2949.182808");
            page.locator("[id='f-c.duties']").fill("负责本区市民热线工作。");
            window.press(".foot button[value='']");
            assertThat(window.page().locator("[data-fact='rate.total']").textContent())
                    .isEqualTo("100.00%");
            window.press("[data-grid=advice] tfoot button");
            assertThat(window.page()
                            .locator("[data-grid=advice] tbody tr[data-row]")
                            .count())
                    .isGreaterThan(1);
        }
    }

    @Test
    void bringsASentenceUpToDateWithOneClick() {
        var report = Center.open(SITE.as("center.clerk"), 2022);
        report.save(Center.money());
        try (var window = Window.on(SITE).signIn("center.clerk")) {
            var page = window.open(report.path()).page();
            var bound = page.locator("[id='f-c.t.difference-said']");
            assertThat(bound.locator("button:visible").count()).isZero();
            bound.locator("summary").click();
            page.locator("[id='f-c.t.difference']").fill("差异率为13.89%，系年中压减预算。");
            bound.getByText("已人工改写").waitFor();
            assertThat(bound.locator("button:visible").allInnerTexts())
                    .singleElement()
                    .asString()
                    .startsWith("恢复自动");
            page.locator("[id='f-c.m.total.final']").fill("5400");
            bound.getByText("需更新").waitFor();
            bound.getByText("仍按此表述").click();
            bound.getByText("已人工改写").waitFor();
            assertThat(page.url()).endsWith("#f-c.t.difference-said");
            assertThat(page.locator("[id='f-c.t.difference']").inputValue()).isEqualTo("差异率为13.89%，系年中压减预算。");
            page.locator("[id='f-c.m.total.final']").fill("5300");
            bound.getByText("需更新").waitFor();
            bound.getByText("恢复自动").click();
            bound.getByText("与数据一致").waitFor();
            assertThat(bound.textContent()).contains("决算数5300万元，部门预决算差异率16.32%");
        }
    }
}
