package org.jiheng.browser.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.reminder.Debtors.YEAR;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.reminder.Debtors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who has not filed, as pages: the list, what a reminder will say, and what those see who get it. */
class ReminderPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Debtors DEBTORS = new Debtors(SITE);
    private static final String TARGETS = "/completeness?kind=TARGET&year=" + YEAR;

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void remindsWithTheMouseAloneInBothLanguages() {
        DEBTORS.declared(1, "RETURNED");
        try (var window = Window.on(SITE).signIn("finance");
                var clerk = Window.on(SITE).signIn("roads.clerk")) {
            look(window, TARGETS, "completeness");
            window.open(TARGETS).press("a.primary");
            look(window, window.page().url().replace(SITE.url(""), ""), "reminder-preview");
            window.page().fill("textarea[name=said]", "本周五前请报送，有困难请联系绩效科。");
            window.press("form.sheet button.primary");
            assertThat(window.page().locator("[role=status]").allTextContents().toString())
                    .contains("提醒 3 人");
            look(window, "/reminders/new?kind=TARGET&year=" + YEAR, "reminder-none-left");
            look(window, "/reminders", "reminders-sent");
            look(clerk, "/tasks", "tasks-urgent");
            clerk.press(".urgent form button");
            assertThat(clerk.page().locator(".urgent").count()).isZero();
            DEBTORS.declared(4, "SUBMITTED");
            look(window, TARGETS + "&node=20", "completeness-all-there");
            look(window, "/completeness?kind=SELF_EVALUATION&year=" + YEAR, "completeness-blocked");
        }
    }

    @Test
    void remindsWithoutScripts() {
        try (var window = Window.withoutScript(SITE).signIn("west.finance")) {
            DEBTORS.run("delete from paper where id = 41");
            window.open(TARGETS).press("a.primary").press("form.sheet button.primary");
            assertThat(window.page().locator("main").textContent()).contains("显示在其“我的任务”顶部");
        }
    }

    private static void look(Window window, String path, String name) {
        Inspection.soundAndNotTooWide(window.speaking("en").open(path).picture(name + "-en"));
        Inspection.soundAndNotTooWide(window.speaking("zh-CN").open(path).picture(name + "-zh"));
    }
}
