package org.jiheng.browser.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The pages beside other systems: a token for their calls, and the amounts that the budget system's list brings. */
class CallPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final String LIST = "预算执行情况表\n单位：万元\n项目编码,项目名称,资金来源,全年预算数,全年执行数,执行率,截至日期\n"
            + "010001-01,道路养护,一般公共预算,492,480.5,97.66%%,%1$d-12-31\n010001-01,道路养护,其他资金,8,8,100%%,%1$d-12-31\n"
            + "010001-02,桥梁检测,财政拨款,30,31,103%%,\n合计,,,530,519.5,,\n";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aPersonMakesATokenAndRevokesIt() {
        try (var window = Window.on(SITE)) {
            window.signIn("roads.clerk").open("/me").press("a[href='/me/tokens']");
            looksWell(window, "tokens-none");
            window.page().fill("#f-name", "预算管理系统夜间核对");
            window.press("main form button.primary");
            looksWell(window, "token-made");
            window.press("a.primary");
            looksWell(window, "tokens");
            window.inEnglish();
            looksWell(window, "tokens-en");
            window.press("a[href$=revocation]");
            looksWell(window, "token-revocation-en");
            window.press("main form button.primary").inChinese();
            looksWell(window, "tokens-revoked");
            assertThat(window.page().locator("main").textContent()).contains("已吊销");
        }
        try (var window = Window.on(SITE)) {
            window.signIn("east.admin").open("/accounts/10/tokens");
            looksWell(window, "tokens-of-an-account");
        }
    }

    @Test
    void aDepartmentBringsWhatWasSpent() {
        try (var window = Window.on(SITE)) {
            window.signIn("roads.office").open("/projects").press("a[href='/projects/execution']");
            looksWell(window, "execution-ask");
            bring(window, LIST.formatted(China.year()));
            looksWell(window, "execution-preview");
            window.inEnglish();
            looksWell(window, "execution-preview-en");
            window.inChinese().press("form:has([name=seen]) button");
            looksWell(window, "execution-done");
            window.open("/projects/execution");
            bring(window, "项目编码,全年执行数（万元）\n010001-01,500\n没有的,一\n");
            looksWell(window, "execution-faults");
            window.open("/projects/execution").inEnglish();
            looksWell(window, "execution-ask-en");
        }
    }

    private static void bring(Window window, String list) {
        window.page()
                .setInputFiles("#f-list", new FilePayload("执行.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        window.press("main form button.primary");
    }

    private static void looksWell(Window window, String name) {
        window.picture(name);
        Inspection.sound(window);
    }
}
