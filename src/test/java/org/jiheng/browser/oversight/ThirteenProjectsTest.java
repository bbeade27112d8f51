package org.jiheng.browser.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.browser.Window;
import org.jiheng.evaluation.Sheet;
import org.jiheng.monitoring.Ground;
import org.junit.jupiter.api.Test;

/** The head of a department and the finance bureau look on while thirteen self-evaluations are handed in and approved. */
class ThirteenProjectsTest {

    private static final int PROJECTS = 13;
    private static final long FIRST = 7001;
    private static final double PATIENCE = 30_000;
    private static final long A_SECOND = 1000;

    /** Twelve more like the first one, each with a text, a spending and a score of its own. */
    private static final String MORE = """
            insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value
            select %1$d + n, 10, 11, 'ZH-' || n, '城市运行第' || n || '标段', 'ONE_TIME', '1年' from generate_series(1, 12) n;
            insert into project_year (project_id, year, department_id, code)
            select %1$d + n, this_year(), 10, 'ZH-' || n from generate_series(1, 12) n;
            insert into funding (project_id, year, source, initial, adjusted, reason)
            select %1$d + n, this_year(), source, initial, adjusted, reason
              from funding, generate_series(1, 12) n where project_id = 1 and year = this_year();
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, cells) overriding system value
            select %1$d + n, kind, %1$d + n, year, department_id, node_id, scheme_id, '城市运行第' || n || '标段',
                   cells || jsonb_build_object('i.bbbb.own_score', (24 + n %% 6)::text, 'project_name', '城市运行第' || n || '标段', 'year_done',
                       (select string_agg(chr(x'6000'::integer + (each * 37 + n * 811) %% 4096), '' order by each)
                          from generate_series(1, 60) each))
              from paper, generate_series(1, 12) n
             where id = %2$d;
            update project_year set standing = 'CANCELLED', reason = '撤销' where project_id = 2 and year = this_year()
            """;

    private static final String SCORES =
            " from evaluation_score s join paper p on p.id = s.paper_id and p.approved_edition = s.edition"
                    + " where s.department_id = 10 and s.year = " + YEAR;

    private final List<Long> delays = new ArrayList<>();

    @Test
    void areSeenAtOnceByTheDepartmentAndTheDistrict() {
        try (var site = TestSite.start(Map.of())) {
            var papers = drafts(site);
            site.follow();
            var end = site.followAlways();
            try (var head = board(site, "roads.head", "/boards/10?year=" + YEAR);
                    var finance = board(site, "finance", "/boards/2?year=" + YEAR + "&basis=latest")) {
                var pages = List.of(head.page(), finance.page());
                head.picture("thirteen-before");
                for (var at = 1; at <= PROJECTS; at++) {
                    done(papers.get(at - 1).submit());
                    becomes(pages, "state.SUBMITTED", at);
                }
                head.picture("thirteen-handed-in");
                for (var at = 1; at <= PROJECTS; at++) {
                    done(approved(papers.get(at - 1), site, "roads.reviewer"));
                    becomes(pages, "state.SUBMITTED", PROJECTS - at);
                }
                for (var at = 1; at <= PROJECTS; at++) {
                    done(approved(papers.get(at - 1), site, "roads.office"));
                    becomes(pages, "state.APPROVED", at);
                }
                saysWhatPlainSqlSays(site, head.page());
                head.picture("thirteen-after");
                finance.picture("thirteen-after-district");
                assertThat(head.faults()).isEmpty();
                assertThat(finance.faults()).isEmpty();
            }
            end.run();
        }
        Collections.sort(delays);
        assertThat(delays.get(delays.size() / 2)).as("%s", delays).isLessThan(A_SECOND);
    }

    private static List<Sheet> drafts(TestSite site) {
        Clockwork.run(site.database(), "update placement set name = '城市管理指挥中心' where node_id = 10");
        var ground = new Ground(site).approved(1);
        var clerk = site.as("roads.clerk");
        var first = Sheet.open(clerk, 1, YEAR, false);
        first.save(first.whole());
        first.explainAll();
        ground.execute(MORE.formatted(FIRST, first.id()));
        var sheets = new ArrayList<>(List.of(first));
        LongStream.rangeClosed(FIRST + 1, FIRST + PROJECTS - 1)
                .mapToObj(id -> new Sheet(clerk, "/evaluations/" + id))
                .forEach(sheets::add);
        return sheets;
    }

    private static Window board(TestSite site, String login, String path) {
        var window = Window.on(site).signIn(login).open(path);
        window.page()
                .waitForSelector(
                        "[data-live-status]:has-text('实时')", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
        assertThat(figure(window.page(), "projects")).isEqualTo(login.equals("finance") ? "14" : "13");
        return window;
    }

    private static Answer approved(Sheet sheet, TestSite site, String reviewer) {
        return sheet.by(site.as(reviewer)).move("approval", Map.of("departures", "yes"));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
    }

    /** How long each deed takes from its answer to the later of both screens. */
    private void becomes(List<Page> pages, String figure, int number) {
        var from = System.nanoTime();
        pages.forEach(page -> page.waitForFunction(
                "([name, text]) => document.querySelector(`[data-figure='${name}']`).textContent === text",
                List.of(figure, String.valueOf(number)),
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE)));
        delays.add((System.nanoTime() - from) / 1_000_000);
    }

    private static String figure(Page page, String name) {
        return page.locator("[data-figure='" + name + "']").first().textContent();
    }

    private static void saysWhatPlainSqlSays(TestSite site, Page page) {
        var asked = Map.of(
                "approved", "count(*)::text",
                "mean", "round(avg(s.total), 2)::text",
                "weighted", "round(sum(s.total * s.annual) / sum(s.annual), 2)::text",
                "lowest", "min(s.total)::numeric(7,2)::text",
                "budget", "to_char(sum(s.annual) / 10000, 'FM999,990.00')",
                "executed", "to_char(sum(s.executed) / 10000, 'FM999,990.00')",
                "rate", "round(100 * sum(s.executed) / sum(s.annual), 2)::text || '%'");
        asked.forEach((name, sql) -> assertThat(figure(page, name))
                .as(name)
                .isEqualTo(Clockwork.text(site.database(), "select " + sql + SCORES)));
    }
}
