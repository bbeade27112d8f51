package org.jiheng.browser.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Keyboard;
import org.jiheng.browser.Window;
import org.jiheng.dashboard.Counted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BoardPagesTest {

    private static final TestSite SITE = Counted.in(TestSite.start(Map.of()));

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static void look(Window window, String path, String name) {
        for (var language : List.of("en", "zh-CN")) {
            window.speaking(language)
                    .forgetFaults()
                    .open(path)
                    .picture("board-" + name + "-" + language.substring(0, 2));
            Inspection.soundAndNotTooWide(window);
        }
    }

    @Test
    void areWholeAndWithoutBarriersFilledAndEmpty() {
        try (var window = Window.on(SITE).signIn("roads.head")) {
            look(window, "/boards/10?basis=latest", "filled");
            window.open("/boards/10?basis=latest").paper("board-filled");
            look(window, "/boards/10?view=tables", "tables");
            look(window, "/boards/10?year=2001", "empty");
            look(window, "/boards/302", "unbegun");
            look(window, "/boards/12", "unit");
        }
        try (var window = Window.on(SITE).signIn("finance")) {
            look(window, "/boards/2?basis=latest", "district");
            look(window, "/boards/20", "waiting");
        }
    }

    @Test
    void areReadOnAWallWithoutAHand() {
        try (var window = Window.on(SITE).signIn("roads.head")) {
            window.page().setViewportSize(1920, 1080);
            look(window, "/boards/10/wall?basis=latest", "wall");
            var page = window.page();
            assertThat((boolean) page.evaluate("document.documentElement.scrollHeight <= innerHeight"))
                    .isTrue();
            page.keyboard().press("Tab");
            assertThat(page.locator(".off a:focus").boundingBox().x).isGreaterThanOrEqualTo(0);
            window.press(".off a:focus");
            assertThat(page.url()).endsWith("/boards/10?year=2023&basis=latest");
        }
    }

    @Test
    void canBeUsedOnANarrowScreenAndInTheLargestText() {
        try (var window = Window.on(SITE).signIn("roads.head")) {
            window.page().setViewportSize(320, 640);
            look(window, "/boards/10?basis=latest", "narrow");
            window.page().setViewportSize(1366, 768);
            window.press("button[name=size][value=largest]").picture("board-largest-zh");
            Inspection.soundAndNotTooWide(window);
            window.press("button[name=size][value=standard]");
        }
    }

    @Test
    void keepTheirShapeWithHundredsOfUnitsAndVeryLongNames() {
        try (var site = Counted.in(TestSite.start(Map.of()));
                var window = Window.on(site).signIn("roads.head")) {
            Clockwork.run(site.database(), """
                    insert into node (id, kind) overriding system value select 5000 + n, 'UNIT' from generate_series(1, 390) n;
                    insert into placement (node_id, from_year, parent_id, name, code)
                    select 5000 + n, 2000, 10, '第' || n || '道路桥梁隧道设施综合养护管理与应急保障服务中心（原市政工程维修队）', ''
                      from generate_series(1, 390) n;
                    update placement set name = repeat('东区交通运输与道路桥梁隧道设施综合管理', 4) || '局' where node_id = 10
                    """);
            look(window, "/boards/10?year=2023&basis=latest&sort=name&size=100", "many");
            assertThat(window.page().textContent(".units caption")).contains("共 415 个单位");
            assertThat(window.page().locator(".ranking tbody tr").count()).isEqualTo(100);
            window.open("/boards/10?year=2023&basis=latest").paper("board-many");
            window.page().setViewportSize(1920, 1080);
            look(window, "/boards/10/wall?year=2023&basis=latest", "many-wall");
        }
    }

    @Test
    void areReadAndFollowedByKeyboardAlone() {
        try (var window = Window.on(SITE).signIn("roads.head").open("/boards/10?year=2023&basis=latest")) {
            var page = window.page();
            page.waitForSelector("[data-live-status]:has-text('实时')");
            var keys = new Keyboard(window);
            keys.to("[data-live-pause]").press("Space");
            page.waitForSelector("[data-live-status]:has-text('已暂停更新')");
            keys.to("#chart-lost summary").press("Enter");
            assertThat(page.locator("#chart-lost table").isVisible()).isTrue();
            keys.to("#chart-lost table a").press("Enter");
            page.waitForURL("**/scores?*lost=*");
            page.goBack();
            page.waitForURL("**/boards/10?*");
            new Keyboard(window).to(".ways a[href*='view=tables']").press("Enter");
            page.waitForSelector(".progress table");
            assertThat(page.locator(".chart svg").count()).isZero();
        }
    }

    @Test
    void followTheLedgerWhileTheyAreOpen() {
        try (var site = Counted.in(TestSite.start(Map.of()));
                var window = Window.on(site).signIn("roads.head").open("/boards/10?basis=latest")) {
            var page = window.page();
            page.waitForSelector("[data-live-status]:has-text('实时')");
            var projects = page.locator("[data-figure=projects]").first();
            assertThat(projects.textContent()).isEqualTo("51");
            page.locator("#chart-lost summary").click();
            Clockwork.run(
                    site.database(),
                    "update project_year set standing = 'CANCELLED', reason = '撤销' where project_id = 2001 and year = 2023");
            Counted.again(site).tellBoards(8);
            page.waitForSelector("[data-figure=projects]:has-text('50')");
            page.waitForSelector(".ranking tr:has-text('道路一队') td:nth-child(5):has-text('18')");
            assertThat(page.locator("#chart-lost details").getAttribute("open")).isNotNull();
            window.picture("board-live-zh");
            Inspection.soundAndNotTooWide(window);
        }
    }

    @Test
    void areWholeWithoutScript() {
        try (var window = Window.withoutScript(SITE).signIn("roads.head")) {
            window.open("/boards/10").press(".ranking thead a:has-text('执行率')");
            assertThat(window.page().url()).contains("sort=rate");
            window.press(".ways a:has-text('含未批准')");
            assertThat(window.page().textContent(".ways [aria-current]:has-text('含')"))
                    .isEqualTo("含未批准");
            window.page().locator("#chart-lost summary").click();
            assertThat(window.page().locator("#chart-lost table").isVisible()).isTrue();
        }
    }
}
