package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Declaring targets in a real browser, with scripts and without. */
class TargetPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final int YEAR = China.year();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void areFilledInWithoutAScriptFromTheFirstCellToTheReceipt() {
        try (var window = Window.withoutScript(SITE).signIn("roads.clerk")) {
            var page = window.page();
            window.open("/targets?year=" + YEAR).picture("targets-empty");
            window.press("a.task[href*='project=2&']").picture("targets-new");
            window.press("form.sheet button.primary").picture("target-opened");
            fill(page);
            window.press("button[value='add:i:OUTPUT']");
            page.locator("textarea[name$='.level3']").nth(4).fill("");
            window.press(".foot > button[value='']").picture("target-filled-without-script");
            assertThat(page.locator("output[data-fact='sum.total']").first().textContent())
                    .contains("90 / 90");
            removeEmptyRow(window);
            window.press(".foot > button.primary").picture("target-check");
            for (var reason : page.locator("textarea[name^='c.why.']:visible").all()) {
                reason.fill("按上年做法填报，已与部门核对");
            }
            if (page.locator("textarea[name^='c.why.']:visible").count() > 0) {
                window.press("button[form=reasons]");
            }
            page.check("input[name=agreed]");
            window.press(".foot > button.primary").picture("target-receipt");
            assertThat(page.textContent("main")).contains("SB-" + YEAR);
            assertThat(window.faults()).isEmpty();
        }
        try (var reader = Window.on(SITE).signIn("roads.reviewer")) {
            reader.open("/targets?year=" + YEAR).picture("targets-list");
            reader.press("tbody th a").picture("target-read-zh");
            assertThat(reader.barriers()).isEmpty();
            reader.inEnglish().picture("target-read-en").inChinese();
            reader.press("a[href$='/print']").picture("target-print-screen").paper("target-print");
            assertThat(reader.barriers()).isEmpty();
        }
    }

    private static void fill(Page page) {
        var head = Map.ofEntries(
                Map.entry("mid_fiscal", "492.00"),
                Map.entry("mid_other", "0"),
                Map.entry("year_fiscal", "492.00"),
                Map.entry("year_other", "0"),
                Map.entry("mid_goal", "用好便民热线，日均受理话务量2500个以上，群众满意度90%以上。"),
                Map.entry("year_goal", "用好便民热线，日均受理话务量2500个以上，群众满意度90%以上。"));
        head.forEach((cell, text) -> page.fill("[name='c." + cell + "']", text));
        var names =
                new String[] {"日均受理话务量", "话务运营畅通", "及时响应量", "项目控制数", "节约成本指标", "及时回应社会关切", "促进生态发展", "促进可持续发展", "群众满意度"
                };
        var targets = new String[] {"≥2500个", "畅通", "及时", "≤492万元", "明显", "明显", "明显", "明显", "≥90%"};
        var points = new String[] {"15", "15", "10", "10", "7.5", "7.5", "7.5", "7.5", "10"};
        for (var row = 0; row < names.length; row++) {
            page.locator("textarea[name$='.level3']").nth(row).fill(names[row]);
            page.locator("textarea[name$='.year']").nth(row).fill(targets[row]);
            page.locator("textarea[name$='.mid']").nth(row).fill(targets[row]);
            page.locator("input[name$='.weight']").nth(row).fill(points[row]);
        }
    }

    private static void removeEmptyRow(Window window) {
        var page = window.page();
        page.locator("tr.panel summary").nth(4).click();
        window.press("tr.panel details[open] button[value^='remove:']");
    }

    @Test
    void areReadableInBothLanguagesEmptyAndWrong() {
        try (var window = Window.on(SITE).signIn("health.clerk")) {
            var page = window.page();
            window.open("/targets/new?project=4&year=" + YEAR).press("form.sheet button.primary");
            Inspection.soundAndNotTooWide(window.picture("target-empty-zh"));
            Inspection.soundAndNotTooWide(window.inEnglish().picture("target-empty-en"));
            window.inChinese();
            page.fill("[name='c.year_other']", "四百九十二万");
            page.locator("textarea[name$='.year']").first().fill("≥2500个");
            page.locator("textarea[name$='.level3']").first().fill("市、县（区）、乡镇（街道）三级承办单位在规定时限内办结并反馈的诉求占全部诉求的比例");
            page.locator("input[name$='.weight']").first().fill("十分");
            window.press(".foot > button:not(.primary)");
            Inspection.soundAndNotTooWide(window.picture("target-wrong-zh"));
            window.press(".foot > button.primary").picture("target-check-wrong-zh");
            Inspection.soundAndNotTooWide(window.inEnglish().picture("target-check-wrong-en"));
            window.inChinese();
            window.open("/targets?year=" + YEAR).picture("targets-health-zh");
            Inspection.soundAndNotTooWide(window.inEnglish().picture("targets-health-en"));
            window.inChinese();
        }
    }
}
