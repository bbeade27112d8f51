package org.jiheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Somebody thinks long over a form: told before the session ends and when it did, and asked what stays here. */
class IdleTest {

    private static final TestSite SITE = TestSite.start(Map.of("JIHENG_SESSION_IDLE_MINUTES", "4"));

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void staysSignedInByKeyboardAndGoesOnWhereTheyWere() {
        try (var window = Window.on(SITE)) {
            var stay = waiting(window, 121);
            PlaywrightAssertions.assertThat(stay).containsText("约 2 分钟后");
            window.picture("idle-zh");
            assertThat(window.barriers()).isEmpty();
            window.page().locator("#f-name").focus();
            var button = stay.locator("button");
            while (!(boolean) button.evaluate("button => button === document.activeElement")) {
                window.page().keyboard().press("Shift+Tab");
            }
            window.page().keyboard().press("Enter");
            PlaywrightAssertions.assertThat(stay.locator("p")).isHidden();
            assertThat(window.page().evaluate("document.activeElement === document.body"))
                    .isEqualTo(false);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void isToldWhenTheSessionIsOver() {
        try (var window = Window.on(SITE)) {
            var stay = waiting(window, 121);
            window.page().context().clearCookies();
            stay.locator("button").click();
            PlaywrightAssertions.assertThat(stay).containsText("已退出登录");
            PlaywrightAssertions.assertThat(stay.locator("button")).isHidden();
        }
        try (var window = Window.on(SITE)) {
            PlaywrightAssertions.assertThat(waiting(window, 241)).containsText("已退出登录");
            window.picture("idle-out");
        }
    }

    @Test
    void keepsNothingInABrowserThatOthersUseToo() {
        try (var window = Window.on(SITE)) {
            window.signIn("roads.clerk").open("/me");
            var box = window.page().locator("#bridge");
            box.focus();
            window.page().keyboard().press("Space");
            PlaywrightAssertions.assertThat(box).not().isChecked();
            window.open("/me").picture("bridge-off");
            PlaywrightAssertions.assertThat(window.page().locator("#bridge"))
                    .not()
                    .isChecked();
            assertThat(window.barriers()).isEmpty();
        }
    }

    /** In front of an empty form for some seconds, by the browser's clock alone. */
    private static Locator waiting(Window window, int seconds) {
        window.page().clock().install();
        window.signIn("roads.clerk").open("/projects/new?year=2026");
        PlaywrightAssertions.assertThat(window.page().locator(".stay p")).isHidden();
        window.page().clock().fastForward(seconds * 1000L);
        return window.page().locator(".stay");
    }
}
