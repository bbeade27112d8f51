package org.jiheng.overall.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The roll-up of a department with ten thousand projects. */
class ManyProjectsTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Vertx VERTX = Vertx.vertx();
    private static final Pool POOL = PgBuilder.pool()
            .connectingTo(SITE.database().applicationOptions())
            .using(VERTX)
            .build();
    private static final Database DB = new PooledDatabase(POOL);
    private static final RollupStore ROLLUPS = new RollupStore(DB);
    private static final Viewer OFFICE = new Viewer(
            UUID.randomUUID(),
            12,
            "部门审核人",
            10,
            "东区交通局",
            10,
            Set.of(Role.DEPARTMENT_REVIEWER),
            false,
            false,
            OffsetDateTime.now(),
            Language.ZH,
            "standard");
    private static final long PAPER = 901;
    private static final String WRITTEN =
            "select count(*) filter (where xmin::text::bigint >= %s)::text from overall_project";

    @BeforeAll
    static void found() {
        Clockwork.run(SITE.database(), """
                insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value
                select 100000 + n, 10, 11, 'M' || n, '项目' || n, 'ONE_TIME', '1年' from generate_series(1, 10000) n;
                insert into project_year (project_id, year, department_id, code)
                select id, this_year(), department_id, code from project where id > 100000;
                insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title) overriding system value
                values (901, 'OVERALL', null, this_year(), 10, 10, (select min(id) from scheme where shipped), '部门整体绩效评价')
                """);
        renew("select array_agg(id) from project where id > 100000");
    }

    @AfterAll
    static void leave() {
        POOL.close().await();
        VERTX.close().await();
        SITE.close();
    }

    private static void renew(String projects) {
        Clockwork.run(SITE.database(), """
                set role %s; set statement_timeout = 0;
                select renew_ledger(p, array_fill(this_year()::smallint, array [cardinality(p)])) from (%s) as of (p)
                """.formatted(SITE.database().backgroundRole(), projects));
    }

    /** How long it lasted. */
    private static long take() {
        var from = System.nanoTime();
        ROLLUPS.take(PAPER, OFFICE).await();
        return System.nanoTime() - from;
    }

    private static String written(String since) {
        return Clockwork.text(SITE.database(), WRITTEN.formatted(since));
    }

    private static String transaction() {
        return Clockwork.text(SITE.database(), "select pg_current_xact_id()::text");
    }

    @Test
    void isTakenOverOnceAndThenOnlyWhatChanged() {
        var first = take();
        var again = take();
        assertThat(written("0")).isEqualTo("10000");
        assertThat(again).isLessThan(first / 5);
        var before = transaction();
        renew("select array [100001]::bigint[]");
        assertThat(ROLLUPS.moved(PAPER, RollupStore.DRAFT, 20, OFFICE).await()).isEmpty();
        take();
        assertThat(written(before)).isEqualTo("0");
        Clockwork.run(SITE.database(), "update project set name = '改名' where id = 100001");
        renew("select array [100001]::bigint[]");
        take();
        assertThat(written(before)).isEqualTo("1");
    }
}
