package org.jiheng.dashboard.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.dashboard.Counted;
import org.junit.jupiter.api.Test;

class RecentDeedsTest {

    private static final String ANOTHER_UNIT_IS_BUSY = """
            insert into revision (paper, paper_id, number, department_id, unit_id, at, account_name, deed, title, cells, request_id, previous, hash)
            select 'paper', p.id, 0, 10, 11, now(), '审核员', 'APPROVED_PAPER', p.title, '{}', 'busy', '', ''
              from generate_series(1, 300),
                   (select id, title from paper where node_id = 11 and year = 2023 and kind = 'SELF_EVALUATION' order by id limit 1) p;
            """;
    private static final String ITS_STAND_MOVES_ON = """
            select set_config('role', session_user || '_background', false);
            update ledger_stand set turn = turn + 1, revision = (select max(id) from revision) where node_id in (10, 11);
            """;

    private static final String TO_ANOTHER_YEAR = """
            update paper set year = 2019 where node_id = 12 and year = 2023;
            select set_config('role', session_user || '_background', false);
            update ledger_stand set turn = turn + 1 where node_id = 12;
            """;

    @Test
    void areToldOfAUnitHoweverBusyTheRestOfItsDepartmentIs() {
        try (var site = Counted.in(TestSite.start(Map.of()))) {
            Clockwork.run(site.database(), ANOTHER_UNIT_IS_BUSY + ITS_STAND_MOVES_ON);
            assertThat(site.as("roads.head")
                            .get("/boards/12")
                            .page()
                            .select(".deeds-list li")
                            .eachText())
                    .isNotEmpty()
                    .allMatch(deed -> deed.contains("道路二队"));
            Clockwork.run(site.database(), TO_ANOTHER_YEAR);
            assertThat(site.as("roads.head")
                            .get("/boards/12?year=2023")
                            .page()
                            .select(".deeds-list li")
                            .eachText())
                    .as("papers of another year")
                    .isEmpty();
        }
    }
}
