package org.jiheng.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jiheng.browser.Window;
import org.jiheng.trial.Patience;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open board in a real browser: its figures follow, and nothing the reader does is disturbed. */
class LiveBoardTest {

    private static final String ROADS = "/trial/10." + China.year() + ".APPROVED";
    private static final String UNIT = "/trial/11." + China.year() + ".LATEST";

    private static LiveSite site;
    private static long turn = 100;

    private Window window;

    @BeforeAll
    static void start() {
        site = LiveSite.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void open() {
        change("1");
        window = Window.on(site.site()).signIn("roads.head").open(ROADS);
        isLive(window);
    }

    @AfterEach
    void close() {
        assertThat(window.faults()).isEmpty();
        window.close();
    }

    @Test
    void showsWhatHasChanged() {
        change("43");
        shows(window, "43");
        partsAreOf(window, turn);
        the(window.page().locator("[data-figure=at]")).hasText(Pattern.compile("\\d\\d:\\d\\d:\\d\\d"));
        assertThat(window.barriers()).isEmpty();
        window.picture("live-zh");
    }

    @Test
    void holdsOneConnectionForSevenTabs() {
        var tabs = new ArrayList<Window>();
        IntStream.range(0, 6).forEach(number -> tabs.add(window.tab().open(number % 2 == 0 ? ROADS : UNIT)));
        tabs.forEach(LiveBoardTest::isLive);
        assertThat(Patience.until(15, () -> site.seats.taken() == 1)).isLessThan(15);
        change("7 tabs");
        site.turn(11, turn + 5000, "unit");
        shows(window, "7 tabs");
        for (var number = 0; number < 6; number++) {
            shows(tabs.get(number), number % 2 == 0 ? "7 tabs" : "unit");
        }
        the(window.tab().open("/projects").page().locator("h1")).isVisible();
        tabs.forEach(tab -> tab.page().close());
        change("1 tab");
        shows(window, "1 tab");
    }

    @Test
    void saysSinceWhenTheConnectionIsBrokenAndCatchesUpByItself() {
        site.site().shut();
        var barriers = new ArrayList<String>();
        the(status(window)).containsText("连接中断", new ContainsTextOptions().setTimeout(15_000));
        the(status(window)).containsText(Pattern.compile("数据截至 \\d\\d:\\d\\d"));
        barriers.addAll(window.barriers());
        window.picture("live-broken");
        change("meanwhile");
        site.site().open();
        shows(window, "meanwhile");
        isLive(window);
        window.forgetFaults();
        assertThat(barriers).isEmpty();
    }

    @Test
    void saysSinceWhenTheDatabaseIsAwayAlsoInTabsThatAreOpenedMeanwhile() {
        site.outage.set(Outage.Kind.REFUSING);
        saysBroken(window);
        window.picture("live-database-away");
        var tab = window.tab().open(ROADS);
        try (var other = Window.on(site.site()).signIn("finance").open("/trial/2." + China.year() + ".APPROVED")) {
            saysBroken(tab);
            saysBroken(other);
            change("meanwhile");
            Patience.pass(2);
            saysBroken(window);
            site.outage.set(Outage.Kind.NONE);
            shows(window, "meanwhile");
            shows(tab, "meanwhile");
            isLive(window);
            isLive(tab);
            isLive(other);
        }
    }

    @Test
    void standsStillWhilePausedAndCatchesUpAtOnce() {
        window.page().click("[data-live-pause]");
        the(status(window)).containsText("已暂停更新");
        change("unseen");
        var fetched = site.fetched.get();
        window.page().reload();
        the(window.page().locator("[data-live-pause]")).hasAttribute("aria-pressed", "true");
        change("unseen too");
        site.tell(turn);
        Patience.pass(2);
        the(window.page().locator("[data-figure=approved]")).hasText("unseen");
        assertThat(site.fetched.get()).isEqualTo(fetched);
        assertThat(window.barriers()).isEmpty();
        window.picture("live-paused");
        window.page().focus("[data-live-pause]");
        window.page().keyboard().press("Enter");
        shows(window, "unseen too");
        partsAreOf(window, turn);
        isLive(window);
    }

    @Test
    void takesNothingAwayFromUnderTheReader() {
        window.page().focus("#unit");
        var before = turn;
        change("focus");
        shows(window, "focus");
        the(window.page().locator("[data-part=notes]")).containsText(Long.toString(turn), soon());
        the(window.page().locator("[data-part=units] p")).hasText(Long.toString(before));
        assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("unit");
        window.page().keyboard().press("Tab");
        the(window.page().locator("[data-part=units] p")).hasText(Long.toString(turn));
        window.page().click("#notes summary");
        window.page().evaluate("document.activeElement.blur()");
        before = turn;
        change("open");
        partsAreOf(window, turn);
        the(window.page().locator("[data-part=notes] p")).hasText(Long.toString(before));
        window.page().click("#notes summary");
        window.page().evaluate("document.activeElement.blur()");
        the(window.page().locator("[data-part=notes] p")).hasText(Long.toString(turn));
    }

    @Test
    void isAnnouncedSeldom() {
        window.page().evaluate("""
                () => { window.said = 0; new MutationObserver(() => { window.said += 1; })
                    .observe(document.querySelector('.unseen[aria-live]'), {childList: true, characterData: true, subtree: true}); }
                """);
        for (var number = 0; number < 10; number++) {
            change("quick " + number);
            shows(window, "quick " + number);
        }
        assertThat((int) window.page().evaluate("window.said")).isLessThanOrEqualTo(2);
        the(window.page().locator(".unseen[aria-live]")).containsText("更新", soon());
    }

    @Test
    void isToldWhenSignedOutElsewhereAndWhereToSignIn() {
        site.sql(
                "update session set ended_at = now(), ended_because = 'SIGNED_OUT' where account_id = 13 and ended_at is null");
        the(status(window)).containsText("已退出登录", new ContainsTextOptions().setTimeout(15_000));
        var door = window.page().locator(".live a");
        the(door).hasText("重新登录");
        window.picture("live-ended");
        window.press(".live a");
        assertThat(window.page().url()).contains("/sign-in?to=%2Ftrial");
    }

    @Test
    void goesOnWhenThePageComesBackFromHistory() {
        window.open("/projects");
        change("while away");
        window.page().goBack();
        shows(window, "while away");
        isLive(window);
    }

    @Test
    void costsNothingWhileHidden() {
        window.page().evaluate("""
                () => { Object.defineProperty(document, 'hidden', {configurable: true, get: () => true});
                    document.dispatchEvent(new Event('visibilitychange')); }
                """);
        assertThat(Patience.until(20, () -> site.seats.taken() == 0)).isLessThan(20);
        change("in the dark");
        window.page().evaluate("""
                () => { delete document.hidden; document.dispatchEvent(new Event('visibilitychange')); }
                """);
        shows(window, "in the dark");
    }

    @Test
    void worksWhereTabsCanShareNoWorker() {
        window.page().addInitScript("delete window.SharedWorker");
        window.page().reload();
        isLive(window);
        change("alone");
        shows(window, "alone");
    }

    @Test
    void showsNothingOfItWithoutScript() {
        try (var plain = Window.withoutScript(site.site()).signIn("roads.head").open(ROADS)) {
            the(plain.page().locator(".live")).isHidden();
        }
    }

    private static void change(String approved) {
        turn++;
        site.turn(10, turn, approved);
    }

    private static LocatorAssertions the(Locator place) {
        return PlaywrightAssertions.assertThat(place);
    }

    private static Locator status(Window window) {
        return window.page().locator("[data-live-status]");
    }

    private static void saysBroken(Window window) {
        the(status(window))
                .hasText(Pattern.compile("数据截至 \\d\\d:\\d\\d，连接中断"), new HasTextOptions().setTimeout(15_000));
    }

    private static void isLive(Window window) {
        the(status(window)).hasText("实时", new HasTextOptions().setTimeout(20_000));
    }

    private static void shows(Window window, String approved) {
        the(window.page().locator("[data-figure=approved]")).hasText(approved, new HasTextOptions().setTimeout(20_000));
    }

    private static void partsAreOf(Window window, long turn) {
        the(window.page().locator("[data-part=units] p"))
                .hasText(Long.toString(turn), new HasTextOptions().setTimeout(15_000));
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(15_000);
    }
}
