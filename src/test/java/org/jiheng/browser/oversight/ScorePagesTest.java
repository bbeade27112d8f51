package org.jiheng.browser.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.summary.ScoredYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary score table as its reader sees it, on the screen of an old office and on paper. */
class ScorePagesTest {

    private static final TestSite SITE = filled();

    private static TestSite filled() {
        var site = TestSite.start(Map.of());
        ScoredYear.fill(site, 120);
        return site;
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isSoundAndNotTooWideHoweverMuchItShows(String language) {
        try (var window = Window.on(SITE).signIn("roads.head").speaking(language)) {
            Inspection.soundAndNotTooWide(window.open("/scores?year=2023").picture("scores-" + language));
            Inspection.soundAndNotTooWide(window.open(
                            "/scores?year=2023&basis=latest&state=SUBMITTED&grade=良&sort=name&columns=name,unit,total,grade,state")
                    .picture("scores-chosen-" + language));
            Inspection.soundAndNotTooWide(window.open("/scores?year=2001").picture("scores-empty-" + language));
            window.open(
                    "/scores?year=2023&basis=latest&size=100&columns=no,name,code,unit,section,standing,initial,annual,executed,rate,execution,"
                            + "b.OUTPUT,b.BENEFIT,b.SATISFACTION,total,grade,errors,warnings,unanswered,state,reviewer,reviewed,due,handed,"
                            + "edition,target,monitoring,scheme");
            window.page().click(".offered summary");
            window.page().click(".how summary");
            Inspection.soundAndNotTooWide(window.picture("scores-many-" + language));
            Inspection.soundAndNotTooWide(window.open("/scores/print?year=2023")
                    .picture("scores-print-" + language)
                    .paper("scores-print-" + language));
        }
    }

    @Test
    void keepsItsHeadItsNumbersAndItsNamesInSight() {
        try (var window = Window.on(SITE).signIn("roads.head").open("/scores?year=2023&size=100")) {
            var page = window.page();
            page.evaluate("() => document.querySelector('.scroll').scrollTo(900, 1500)");
            var shown = (Boolean) page.evaluate("""
                    () => {
                        const box = document.querySelector('.scroll').getBoundingClientRect();
                        const inside = each => {
                            const at = each.getBoundingClientRect();
                            return at.left >= box.left - 1 && at.top >= box.top - 1 && at.right <= box.right;
                        };
                        const heads = [...document.querySelectorAll('thead th')].slice(0, 2);
                        const row = [...document.querySelectorAll('tbody tr')].find(each => each.getBoundingClientRect().top > box.top + 80);
                        return [...heads, row.children[0], row.children[1]].every(inside);
                    }
                    """);
            assertThat(shown).isTrue();
            window.picture("scores-scrolled");
        }
    }

    @Test
    void isFilteredSortedAndNarrowedByKeyboardAndWithoutScript() {
        try (var window = Window.withoutScript(SITE).signIn("roads.head").open("/scores?year=2023")) {
            var page = window.page();
            page.focus(".offered summary");
            page.keyboard().press("Enter");
            page.focus("input[name=columns][value=code]");
            page.keyboard().press("Space");
            page.selectOption("#f-grade", "优");
            page.focus("#f-words");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("columns=no%2Cname%2Cunit"));
            assertThat(page.url()).contains("grade=%E4%BC%98");
            assertThat(page.locator("thead").textContent()).doesNotContain("项目编码");
            page.focus("thead a:has-text('自评总分')");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("sort=total"));
            assertThat(page.locator("th[aria-sort=ascending]").textContent()).contains("自评总分");
            assertThat(page.url()).contains("grade=%E4%BC%98", "columns=");
            page.goBack();
            assertThat(page.locator("th[aria-sort=descending]").textContent()).contains("自评总分");
        }
    }
}
