package org.jiheng.browser.paper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.regex.Pattern;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.browser.Window;
import org.jiheng.paper.saving.PlainPapers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost: what a clerk sees and keeps when the network, the session, the server or a colleague comes between. */
class TypingTest {

    private static final Pattern SAVED = Pattern.compile("^已保存 \\d\\d:\\d\\d:\\d\\d$");
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(20_000);

    private static TestSite site;

    private final int paper = PlainPapers.open(site, 1, 3);
    private final String path = "/evaluations/" + paper;
    private Window window;

    @BeforeAll
    static void start() {
        site = PlainPapers.start();
        Clockwork.run(site.database(), "insert into post (account_id, node_id, role) values (14, 11, 'FILLER')");
        Clockwork.run(site.database(), "delete from post where account_id = 14 and node_id = 12");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void open() {
        window = Window.on(site).signIn("roads.clerk").open(path);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void savesWithinThreeSecondsAndSaysWhen() {
        goal(window).fill("");
        window.page().keyboard().type("畅通率不低于90%");
        assertThat(state(window)).hasText("正在保存");
        window.page().waitForCondition(() -> stored("year_goal").equals("畅通率不低于90%"), within(3000));
        assertThat(state(window)).hasText(SAVED);
        assertThat(window.page().locator(".head [data-saving]")).hasText(SAVED);
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void showsWhatFollowsFromTheCells() {
        window.page().fill("[id='f-c.i.row1001.weight']", "90");
        assertThat(window.page().locator("output[data-fact='sum.total']")).hasText("100");
    }

    @Test
    void savesATickThatIsSetAndOneThatIsTakenAway() {
        window.page().check("[id='f-c.agreed']");
        window.page().waitForCondition(() -> stored("agreed").equals("yes"));
        window.page().uncheck("[id='f-c.agreed']");
        window.page().waitForCondition(() -> stored("agreed").isEmpty());
    }

    @Test
    void losesNoKeystrokeWithoutANetworkAndWithTheTabKilled() {
        var text = "一二三四五六七八九十".repeat(20);
        window.offline(true);
        goal(window).fill("");
        window.page().keyboard().type(text);
        assertThat(state(window)).containsText("网络中断，已暂存本机", SOON);
        // A tab that closes still sends what it can; here it can reach nobody.
        site.shut();
        window.page().close();
        site.open();
        window.offline(false);
        try (var again = window.tab().open(path)) {
            assertThat(goal(again)).hasValue(text);
            assertThat(again.page().locator("[data-news]")).hasText("已恢复尚未保存的内容：1 处");
            again.page().waitForCondition(() -> stored("year_goal").equals(text));
            assertThat(state(again)).hasText(SAVED);
            assertThat(unsent(again)).isZero();
        }
    }

    @Test
    void goesOnByItselfWhenTheNetworkIsBack() {
        window.offline(true);
        window.page().fill("[id='f-c.leader']", "张三");
        assertThat(state(window)).containsText("网络中断", SOON);
        window.offline(false);
        window.page().waitForCondition(() -> stored("leader").equals("张三"));
    }

    @Test
    void losesNothingWhenTheServerIsGoneForAWhile() {
        site.shut();
        try {
            window.page().fill("[id='f-c.leader']", "李四");
            assertThat(state(window)).containsText("已暂存本机", SOON);
            assertThat(unsent(window)).isEqualTo(1);
        } finally {
            site.open();
        }
        window.page().waitForCondition(() -> stored("leader").equals("李四"), within(20_000));
        assertThat(state(window)).hasText(SAVED);
    }

    @Test
    void goesOnAfterSigningInAgainInAnotherTab() {
        Clockwork.endSessionsByTime(site.database(), "roads.clerk");
        window.page().fill("[id='f-c.leader']", "王五");
        assertThat(state(window)).containsText("登录已过期，已暂存本机", SOON);
        window.picture("saving-signed-out");
        try (var door = window.tab()) {
            assertThat(window.page().locator("[data-way]")).hasAttribute("target", "_blank");
            door.signIn("roads.clerk");
            window.page().bringToFront();
            window.page().fill("[id='f-c.i.row1001.target']", "≥90%");
            window.page().evaluate("window.dispatchEvent(new Event('focus'))");
            window.page().waitForCondition(() -> stored("i.row1001.target").equals("≥90%"));
            assertThat(stored("leader")).isEqualTo("王五");
            assertThat(state(window)).hasText(SAVED);
        }
    }

    @Test
    void neitherSendsNorShowsToSomebodyElseWhatWasNotSaved() {
        Clockwork.endSessionsByTime(site.database(), "roads.clerk");
        window.page().fill("[id='f-c.leader']", "不给别人看");
        assertThat(state(window)).containsText("登录已过期", SOON);
        try (var door = window.tab()) {
            // Forms kept by the server for the first person are not the second one's either.
            door.signIn("roads2.clerk");
            window.page().bringToFront();
            window.page().evaluate("window.dispatchEvent(new Event('focus'))");
            assertThat(window.page().locator("a.who")).hasText("道路二队填报人");
            assertThat(window.page().locator("[id='f-c.leader']")).hasValue("");
            assertThat(stored("leader")).isEmpty();
            assertThat(unsent(window)).isEqualTo(1);
        }
    }

    @Test
    void mergesTwoClerksAndTellsWhoChangedWhat() {
        try (var other = Window.on(site).signIn("roads2.clerk").open(path)) {
            other.page().fill("[id='f-c.leader']", "乙");
            other.page().waitForCondition(() -> stored("leader").equals("乙"));
            goal(window).fill("甲的目标");
            assertThat(window.page().locator("[id='f-c.leader']")).hasValue("乙");
            assertThat(window.page().locator("[data-news]")).containsText("道路二队填报人");
            assertThat(window.page().locator("section.asks")).isHidden();
            assertThat(stored("year_goal")).isEqualTo("甲的目标");
            assertThat(window.picture("saving-merged").barriers()).isEmpty();
        }
    }

    @Test
    void asksAboutOneCellTwoClerksChangedWithoutDisturbingTheTyping() {
        try (var other = Window.on(site).signIn("roads2.clerk").open(path)) {
            other.page().fill("[id='f-c.year_goal']", "乙的目标");
            other.page().waitForCondition(() -> stored("year_goal").equals("乙的目标"));
        }
        goal(window).fill("甲的目标");
        var asks = window.page().locator("section.asks");
        assertThat(asks).containsText("道路二队填报人");
        assertThat(asks).containsText("完成年度任务");
        assertThat(asks).containsText("乙的目标");
        assertThat(goal(window)).isFocused();
        window.page().keyboard().type("（补充）");
        assertThat(asks).containsText("甲的目标（补充）");
        assertThat(window.picture("saving-asks").barriers()).isEmpty();
        asks.locator("button").click();
        window.page().waitForCondition(() -> stored("year_goal").equals("甲的目标（补充）"));
        assertThat(asks).isHidden();
        assertThat(state(window)).hasText(SAVED);
    }

    @Test
    void takesTheOthersValueWhenThatIsChosenByKeyboard() {
        try (var other = Window.on(site).signIn("roads2.clerk").open(path)) {
            other.page().fill("[id='f-c.year_goal']", "乙的目标");
            other.page().waitForCondition(() -> stored("year_goal").equals("乙的目标"));
        }
        goal(window).fill("甲的目标");
        window.page().locator("section.asks input").first().focus();
        window.page().keyboard().press("ArrowDown");
        window.page().keyboard().press("Tab");
        window.page().keyboard().press("Enter");
        assertThat(goal(window)).hasValue("乙的目标");
        assertThat(state(window)).hasText(SAVED);
        assertThat(Clockwork.seen(
                        site.database(),
                        "select count(*) from revision where not done and cells #>> '{year_goal,1}' = '甲的目标' and paper_id = "
                                + paper))
                .isEqualTo(1);
    }

    @Test
    void neverAsksInOnesOwnSecondTab() {
        try (var second = window.tab().open(path)) {
            goal(second).fill("二");
            second.page().waitForCondition(() -> stored("year_goal").equals("二"));
            window.page().bringToFront();
            window.page().fill("[id='f-c.leader']", "甲");
            assertThat(goal(window)).hasValue("二");
            goal(window).fill("一");
            window.page().waitForCondition(() -> stored("year_goal").equals("一"));
            assertThat(window.page().locator("section.asks")).isHidden();
        }
    }

    @Test
    void savesBeforeALinkOrAButtonLeadsAway() {
        window.page().fill("[id='f-c.leader']", "赶时间");
        window.page().click("#elsewhere");
        window.page().waitForURL("**/tasks");
        assertThat(stored("leader")).isEqualTo("赶时间");
        window.open(path);
        window.page().fill("[id='f-c.leader']", "更赶时间");
        window.press(".foot > button.primary");
        assertThat(window.page().locator("[id='f-c.leader']")).hasValue("更赶时间");
        assertThat(stored("leader")).isEqualTo("更赶时间");
    }

    @Test
    void keepsTheTextInViewWhenThePaperWasHandedInMeanwhile() {
        Clockwork.run(site.database(), "update paper set state = 'SUBMITTED' where id = " + paper);
        window.page().fill("[id='f-c.leader']", "太晚");
        assertThat(state(window)).containsText("已经提交");
        assertThat(window.page().locator("[id='f-c.leader']")).hasValue("太晚");
        window.page().fill("[id='f-c.leader']", "太晚了");
        assertThat(stored("leader")).isEmpty();
        Clockwork.run(site.database(), "update paper set state = 'RETURNED' where id = " + paper);
        window.open(path);
        window.page().waitForCondition(() -> stored("leader").equals("太晚了"));
    }

    @Test
    void complainsAtTheCellAndKeepsItsText() {
        window.page().fill("[id='f-c.leader']", "名".repeat(21));
        assertThat(window.page().locator("[id='c-c.leader']")).containsText("20");
        assertThat(window.page().locator("[id='f-c.leader']")).hasAttribute("aria-invalid", "true");
        assertThat(state(window)).containsText("不能保存");
        window.page().fill("[id='f-c.leader']", "名");
        window.page().waitForCondition(() -> stored("leader").equals("名"));
        assertThat(window.page().locator("[id='c-c.leader']")).hasCount(0);
        assertThat(state(window)).hasText(SAVED);
    }

    @Test
    void leavesNothingBehindAfterSigningOut() {
        Clockwork.run(site.database(), "update paper set state = 'SUBMITTED' where id = " + paper);
        window.page().fill("[id='f-c.leader']", "不留下");
        assertThat(state(window)).containsText("已经提交");
        assertThat(unsent(window)).isEqualTo(1);
        window.page().click("form[action='/sign-out'] button");
        window.page().click("form[action='/sign-out'] button");
        window.page().waitForURL("**/sign-in");
        assertThat(unsent(window)).isZero();
    }

    private static Locator goal(Window window) {
        return window.page().locator("[id='f-c.year_goal']");
    }

    private static Locator state(Window window) {
        return window.page().locator("p > [data-state]");
    }

    private String stored(String cell) {
        return PlainPapers.value(site, paper, cell);
    }

    private static com.microsoft.playwright.Page.WaitForConditionOptions within(int millis) {
        return new com.microsoft.playwright.Page.WaitForConditionOptions().setTimeout(millis);
    }

    /** How many cells wait in the browser. */
    private static int unsent(Window window) {
        return (int) window.page().evaluate("""
                () => new Promise((done, fail) => {
                    const asked = indexedDB.open('jiheng', 1);
                    asked.onupgradeneeded = () => asked.result.createObjectStore('unsent');
                    asked.onerror = () => fail(asked.error);
                    asked.onsuccess = () => {
                        const count = asked.result.transaction('unsent').objectStore('unsent').count();
                        count.onsuccess = () => { asked.result.close(); done(count.result); };
                    };
                })
                """);
    }
}
