package org.jiheng.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Window;
import org.jiheng.words.China;
import org.junit.jupiter.api.Test;

/** From a deed of one person to the open boards of all above them, with everything between as it runs. */
class LiveDeedTest {

    @Test
    void isSeenOnTheBoardsOfTheUnitTheDepartmentAndTheDistrict() {
        try (var site = TestSite.start(Map.of())) {
            site.follow();
            var end = site.followAlways();
            try (var unit = open(site, "roads.reviewer", 11);
                    var department = open(site, "roads.head", 10);
                    var district = open(site, "finance", 2)) {
                var boards = List.of(unit, department, district);
                var before = boards.stream()
                        .map(board -> projects(board).innerText())
                        .toList();
                assertThat(before).containsExactly("2", "2", "3");
                var removed = site.signIn("roads.office")
                        .post(
                                "/projects/2/removal",
                                Map.of("year", "" + China.year(), "version", "0", "reason", "重复录入"));
                assertThat(removed.status()).isEqualTo(303);
                becomes(projects(unit), "1");
                becomes(projects(department), "1");
                becomes(projects(district), "2");
                assertThat(boards)
                        .allSatisfy(board -> assertThat(board.faults()).isEmpty());
                department.picture("live-board");
            }
            end.run();
        }
    }

    private static Window open(TestSite site, String login, long node) {
        var window = Window.on(site).signIn(login).open("/boards/" + node + "?year=" + China.year());
        PlaywrightAssertions.assertThat(window.page().locator("[data-live-status]"))
                .containsText("实时", new ContainsTextOptions().setTimeout(30_000));
        return window;
    }

    private static Locator projects(Window board) {
        return board.page().locator("[data-figure=projects]").first();
    }

    private static void becomes(Locator figure, String number) {
        PlaywrightAssertions.assertThat(figure).hasText(number, new HasTextOptions().setTimeout(30_000));
    }
}
