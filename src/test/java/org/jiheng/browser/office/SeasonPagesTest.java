package org.jiheng.browser.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The pages of years and windows, as the finance office and a department see them. */
class SeasonPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    private static final List<String> OF_THE_BUREAU = List.of(
            "/seasons",
            "/seasons?year=2050",
            "/seasons/opening?year=2027&like=2026",
            "/seasons/opening?year=2050",
            "/seasons/new",
            "/seasons/steps",
            "/seasons/5",
            "/seasons/7/days",
            "/seasons/5/closing",
            "/seasons/5/removal");

    private static final List<String> OF_THE_DEPARTMENT =
            List.of("/seasons", "/seasons/5", "/seasons/5/narrowing", "/seasons/5/widening");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void areWholeInBothLanguagesForTheFinanceOffice() {
        try (var window = Window.on(SITE).signIn("finance")) {
            look(window, OF_THE_BUREAU, "finance");
            window.open("/seasons/5/closing");
            window.page().fill("#f-reason", "区人大提前审议，各部门于本月二十日前报送");
            window.press(".buttons .primary").picture("seasons-closed-zh");
            assertThat(window.page().textContent("main")).contains("已提前截止");
            look(window, List.of("/seasons/5/reopening", "/seasons"), "finance-closed");
            window.open("/seasons/opening?year=2051");
            window.page().fill("#f-DECLARATION\\.opensOn", "2051-02-29");
            window.page().fill("#f-ADJUSTMENT\\.closesOn", "2051-01-01");
            Inspection.sound(window.press(".buttons .primary").picture("seasons-opening-wrong-zh"));
            window.open("/seasons").paper("seasons");
        }
    }

    @Test
    void areWholeInBothLanguagesForADepartment() {
        try (var window = Window.on(SITE).signIn("roads.office")) {
            window.open("/seasons/5/narrowing");
            window.page().fill("#f-warnsOn", "");
            window.press(".buttons .primary");
            look(window, OF_THE_DEPARTMENT, "department");
        }
    }

    @Test
    void areUsedWithoutScript() {
        try (var window = Window.withoutScript(SITE).signIn("finance")) {
            window.open("/seasons/opening?year=2052").press(".buttons .primary");
            assertThat(window.page().textContent("main")).contains("2052年的填报时间已设定", "2052-03-31");
        }
    }

    private static void look(Window window, List<String> paths, String who) {
        for (var path : paths) {
            var name = (path + "-" + who).substring(1).replaceAll("[^a-z0-9.]+", "-");
            Inspection.inBothLanguages(window, path, name);
        }
    }
}
