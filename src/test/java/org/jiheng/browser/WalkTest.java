package org.jiheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiheng.TestSite;
import org.junit.jupiter.api.Test;

/** The way in and out as people go it, with the keyboard alone, without scripts, and on paper. */
class WalkTest {

    private final TestSite site = TestSite.shared();

    @Test
    void signsInAndOutWithTheKeyboardAlone() {
        try (var window = Window.on(site).open("/sign-in")) {
            var page = window.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").textContent()).isEqualTo("跳到主要内容");
            page.focus("#f-login");
            page.keyboard().type("roads.clerk");
            page.keyboard().press("Tab");
            page.keyboard().type(TestSite.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/tasks");
            page.locator("form[action='/sign-out'] button").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/sign-in");
            assertThat(page.locator("[role=status]").first().textContent()).contains("已退出登录");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void movesTheFocusToWhatIsWrongAndNamesItInTheTitle() {
        try (var window = Window.on(site).open("/sign-in")) {
            var page = window.page();
            page.focus("#f-login");
            page.keyboard().press("Enter");
            page.waitForSelector(".complaints");
            assertThat(page.title()).startsWith("错误：");
            assertThat(page.locator(".complaints").evaluate("each => each === document.activeElement"))
                    .isEqualTo(true);
            assertThat(page.locator(".complaints a").count()).isEqualTo(2);
            page.locator(".complaints a").first().click();
            assertThat(page.locator("#f-login").evaluate("each => each === document.activeElement"))
                    .isEqualTo(true);
            assertThat(window.picture("sign-in-wrong").barriers()).isEmpty();
        }
    }

    @Test
    void needsNoScript() {
        try (var window = Window.withoutScript(site).signIn("roads.office")) {
            var page = window.page();
            assertThat(page.url()).endsWith("/tasks");
            window.press("button[name=size][value=largest]");
            assertThat(page.locator("html.size-largest").count()).isEqualTo(1);
            window.press("button[name=size][value=standard]");
            window.press("form[action='/sign-out'] button");
            assertThat(page.url()).endsWith("/sign-in");
        }
    }

    @Test
    void neverAsksToResendAfterReloadOrBack() {
        try (var window = Window.on(site).signIn("roads.head")) {
            var page = window.page();
            page.navigate(site.url("/me"));
            window.press("form[action='/me/sessions/end'] button");
            page.reload();
            page.goBack();
            page.goForward();
            page.waitForURL("**/me");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void fitsOnPaper() {
        try (var window = Window.on(site).open("/gallery/table")) {
            window.paper("gallery-table");
            assertThat(window.faults()).isEmpty();
        }
    }
}
