package org.jiheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.junit.jupiter.api.Test;

/** A history longer than the window scrolls in its own region, and the page ends where its footer ends. */
class LongHistoryTest {

    private static final String LINES = """
            select set_config('jiheng.scope', 'setup', false);
            insert into revision (paper, paper_id, department_id, unit_id, at, account_id, account_name, post_id, deed, title,
                                  cells, reason, done, request_id, address, number, previous, hash)
            select 'account', 10, 10, 11, now(), 10, '道路一队填报人', 11, 'CHANGED_ACCOUNT', '第' || n || '次',
                   '{"name": ["旧", "新"]}', '', true, 'req-' || n, '10.2.3.4', 0, '', ''
              from generate_series(1, 45) n;
            """;

    @Test
    void endsWhereItsFooterEnds() {
        try (var site = TestSite.start(Map.of())) {
            Clockwork.run(site.database(), LINES);
            try (var window = Window.on(site).signIn("east.security").open("/history")) {
                assertThat(window.page().locator("tbody tr").count()).isGreaterThan(30);
                assertThat(below(window)).isLessThanOrEqualTo(4);
                assertThat(window.picture("history-long").faults()).isEmpty();
            }
        }
    }

    private static int below(Window window) {
        return ((Number) window.page()
                        .evaluate(
                                "document.documentElement.scrollHeight - document.body.getBoundingClientRect().height"))
                .intValue();
    }
}
