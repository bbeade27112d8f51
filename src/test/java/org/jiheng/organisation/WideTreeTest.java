package org.jiheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WideTreeTest {

    private static final String GROW = """
            with added as (
                insert into node (kind)
                select case when i <= 75 then 'DEPARTMENT' when i <= 500 then 'UNIT' else 'SECTION' end
                  from generate_series(1, 1500) i
                returning id, kind),
            numbered as (
                select id, kind, row_number() over (partition by kind order by id) as i from added)
            insert into placement (node_id, from_year, parent_id, name)
            select n.id, 2020,
                   case n.kind when 'DEPARTMENT' then 2
                               when 'UNIT' then (select id from numbered d where d.kind = 'DEPARTMENT' and d.i = 1 + n.i % 75)
                               else (select id from numbered u where u.kind = 'UNIT' and u.i = 1 + n.i % 425) end,
                   n.kind || n.i
              from numbered n
            """;

    @Test
    void showsFifteenHundredNodesWithoutMakingAnyoneWait() throws SQLException {
        try (var office = new Office()) {
            try (var connection = office.site.database().openAsOwner();
                    var statement = connection.createStatement()) {
                statement.execute(GROW);
                statement.execute("analyze");
            }
            var folded = quickest(office, "/organisation");
            var unfolded = quickest(office, "/organisation?open=all");
            var found = quickest(office, "/organisation?name=UNIT12");
            assertThat(office.site
                            .as("admin")
                            .get("/organisation?open=all")
                            .page()
                            .select("tbody tr"))
                    .hasSizeGreaterThan(1500);
            assertThat(Math.max(folded, Math.max(unfolded, found))).isLessThan(300);
        }
    }

    private static long quickest(Office office, String path) {
        return IntStream.range(0, 8)
                .mapToLong(round -> {
                    var start = System.nanoTime();
                    assertThat(office.site.as("admin").get(path).status()).isEqualTo(200);
                    return Duration.ofNanos(System.nanoTime() - start).toMillis();
                })
                .min()
                .orElseThrow();
    }
}
