package org.jiheng.overall.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.paper.PaperStore;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a paper takes over of the projects of its department, and what it says of them once they change. */
class RollupStoreTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Vertx VERTX = Vertx.vertx();
    private static final Pool POOL = PgBuilder.pool()
            .connectingTo(SITE.database().applicationOptions())
            .using(VERTX)
            .build();
    private static final Database DB = new PooledDatabase(POOL);
    private static final RollupStore ROLLUPS = new RollupStore(DB);
    private static final Viewer OFFICE = viewer(12, 10, Role.DEPARTMENT_REVIEWER);
    private static final Viewer HEALTH = viewer(21, 20, Role.DEPARTMENT_HEAD);
    private static final Viewer FINANCE = viewer(31, 2, Role.FINANCE);
    private static final long PAPER = 901;

    @AfterAll
    static void leave() {
        POOL.close().await();
        VERTX.close().await();
        SITE.close();
    }

    @BeforeEach
    void begin() {
        Clockwork.run(SITE.database(), """
                delete from paper where id > 900;
                insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title) overriding system value
                values (901, 'OVERALL', null, this_year(), 10, 10, (select min(id) from scheme where shipped), '部门整体绩效评价')
                """);
        approve(1, 1, "96");
    }

    /** Project by project an edition that was approved, with its score; the ledger follows. */
    private static void approve(int project, int edition, String score) {
        Clockwork.run(SITE.database(), """
                insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition,
                       approved_edition) overriding system value
                select 910 + id, 'SELF_EVALUATION', id, this_year(), department_id, node_id,
                       (select min(id) from scheme where shipped), name, 'DEPARTMENT_APPROVED', %2$d, %2$d
                  from project where id = %1$d
                on conflict (id) do update set edition = %2$d, approved_edition = %2$d;
                insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
                values (910 + %1$d, %2$d, '{}', 'ZP-%1$d-%2$d', sha256('%1$d-%2$d'), '填报人');
                insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, initial,
                       annual, executed, execution_rate, execution_score, total, complete, grade, facts)
                select 910 + id, %2$d, id, this_year(), department_id, node_id, (select min(id) from scheme where shipped),
                       1000000, 1000000, 900000, 90, 9, %3$s, true, '优', '{}'
                  from project where id = %1$d
                """.formatted(project, edition, score));
        renew();
    }

    private static void renew() {
        Clockwork.run(
                SITE.database(),
                "set role " + SITE.database().backgroundRole() + "; select renew_ledger(array [1, 2, 3]::bigint[],"
                        + " array_fill(this_year()::smallint, array [3]))");
    }

    private static Rollup draft() {
        return ROLLUPS.of(PAPER, RollupStore.DRAFT, OFFICE).await().orElseThrow();
    }

    /** The projects the draft took over, each with the edition of its evaluation. */
    private static List<String> taken() {
        var sql = "select name || ' ' || coalesce(score_edition, 0) as line from overall_project"
                + " where paper_id = $1 and edition = 0 order by name collate \"C\"";
        return DB.ask(OFFICE.scope(), sql, PAPER)
                .all(row -> row.getString("line"))
                .await();
    }

    private static List<Moved> moved(int edition) {
        return ROLLUPS.moved(PAPER, edition, 50, OFFICE).await();
    }

    @Test
    void takesOverWhatTheProjectsScored() {
        assertThat(ROLLUPS.of(PAPER, RollupStore.DRAFT, OFFICE).await()).isEmpty();
        ROLLUPS.take(PAPER, OFFICE).await();
        assertThat(draft().projects()).isEqualTo(2);
        assertThat(draft().exempt()).isEqualTo(1);
        assertThat(draft().evaluated()).isEqualTo(1);
        assertThat(draft().mean()).contains(new BigDecimal("96.00"));
        assertThat(draft().executionRate()).contains(new BigDecimal("90.00"));
        assertThat(moved(RollupStore.DRAFT)).isEmpty();
        assertThat(taken()).containsExactly("桥梁检测 0", "路灯更新 0", "道路养护 1");
    }

    @Test
    void keepsWhatWasHandedInAndSaysWhichProjectChangedSince() {
        ROLLUPS.take(PAPER, OFFICE).await();
        ROLLUPS.keep(PAPER, 1, OFFICE).await();
        approve(1, 2, "91");
        assertThat(ROLLUPS.of(PAPER, 1, OFFICE).await().orElseThrow().mean()).contains(new BigDecimal("96.00"));
        assertThat(moved(1)).singleElement().satisfies(change -> {
            assertThat(change.isListedOtherwise()).isFalse();
            assertThat(change.told().args()).containsExactly("道路养护", 1, 2, "96.00", "91.00");
        });
        ROLLUPS.take(PAPER, OFFICE).await();
        assertThat(draft().mean()).contains(new BigDecimal("91.00"));
        assertThat(moved(RollupStore.DRAFT)).isEmpty();
        assertThat(moved(1)).hasSize(1);
    }

    @Test
    void tellsItsDepartmentOnceWhatWasHandedInIsOutOfDate() {
        ROLLUPS.take(PAPER, OFFICE).await();
        ROLLUPS.keep(PAPER, 1, OFFICE).await();
        Clockwork.run(SITE.database(), "update paper set state = 'SUBMITTED', edition = 1 where id = 901");
        var tasks = new OutdatedTasks(DB);
        assertThat(tasks.waitingFor(OFFICE).await().tasks()).isEmpty();
        approve(1, 2, "91");
        assertThat(tasks.waitingFor(OFFICE).await().tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.href()).isEqualTo("/overall/901"));
        assertThat(tasks.waitingFor(HEALTH).await().tasks()).isEmpty();
        Clockwork.run(SITE.database(), "update paper set state = 'DRAFT' where id = 901");
        assertThat(tasks.waitingFor(OFFICE).await().tasks()).isEmpty();
    }

    @Test
    void noticesANewerEditionWithTheSamePoints() {
        ROLLUPS.take(PAPER, OFFICE).await();
        ROLLUPS.keep(PAPER, 1, OFFICE).await();
        Clockwork.run(SITE.database(), "update paper set state = 'SUBMITTED', edition = 1 where id = 901");
        var tasks = new OutdatedTasks(DB);
        renew();
        assertThat(tasks.withOthers(FINANCE).await().tasks()).isEmpty();
        approve(1, 2, "96");
        assertThat(tasks.withOthers(FINANCE).await().tasks()).hasSize(1);
    }

    @Test
    void isATaskOnlyOfThoseWhoCanOpenThePaperAgain() {
        ROLLUPS.take(PAPER, OFFICE).await();
        ROLLUPS.keep(PAPER, 1, OFFICE).await();
        Clockwork.run(SITE.database(), "update paper set state = 'SUBMITTED', edition = 1 where id = 901");
        approve(1, 2, "90");
        var tasks = new OutdatedTasks(DB);
        assertThat(tasks.waitingFor(FINANCE).await().tasks())
                .as("the department has it")
                .isEmpty();
        assertThat(tasks.withOthers(FINANCE).await().tasks()).hasSize(1);
        Clockwork.run(SITE.database(), "update paper set state = 'DEPARTMENT_APPROVED' where id = 901");
        assertThat(tasks.waitingFor(FINANCE).await().tasks())
                .as("finance can return it")
                .hasSize(1);
        assertThat(tasks.waitingFor(OFFICE).await().tasks()).isEmpty();
        Clockwork.run(SITE.database(), "update paper set approved_edition = 1 where id = 901");
        assertThat(tasks.waitingFor(FINANCE).await().tasks())
                .as("its fillers adjust it")
                .isEmpty();
        assertThat(tasks.withOthers(FINANCE).await().tasks()).hasSize(1);
    }

    @Test
    void saysOfNowWhatTheLedgerSays() {
        var paper = new PaperStore(DB).find(PAPER, OFFICE).await();
        assertThat(ROLLUPS.now(paper, OFFICE).await().mean()).contains(new BigDecimal("96.00"));
    }

    @Test
    void saysWhichProjectIsExemptSinceThen() {
        ROLLUPS.take(PAPER, OFFICE).await();
        Clockwork.run(
                SITE.database(),
                "update project_year set standing = 'EXEMPT', reason = '涉密' where project_id = 2 and year = this_year()");
        renew();
        assertThat(moved(RollupStore.DRAFT)).singleElement().satisfies(change -> {
            assertThat(change.name()).isEqualTo("桥梁检测");
            assertThat(change.isListedOtherwise()).isTrue();
        });
        Clockwork.run(
                SITE.database(),
                "update project_year set standing = 'ACTIVE', reason = '' where project_id = 2 and year = this_year()");
        renew();
    }

    @Test
    void neverShowsItToAnotherDepartment() {
        ROLLUPS.take(PAPER, OFFICE).await();
        assertThat(ROLLUPS.of(PAPER, RollupStore.DRAFT, HEALTH).await()).isEmpty();
        assertThat(ROLLUPS.moved(PAPER, RollupStore.DRAFT, 50, HEALTH).await()).isEmpty();
        ROLLUPS.take(PAPER, HEALTH).await();
        assertThat(ROLLUPS.of(PAPER, RollupStore.DRAFT, OFFICE).await()).isPresent();
    }

    @Test
    void leavesNothingBehindOfAnEditionThatMayNotChange() {
        ROLLUPS.take(PAPER, OFFICE).await();
        ROLLUPS.keep(PAPER, 1, OFFICE).await();
        DB.ask(OFFICE.scope(), "delete from overall_rollup where paper_id = $1", PAPER)
                .run()
                .await();
        assertThat(ROLLUPS.of(PAPER, RollupStore.DRAFT, OFFICE).await()).isEmpty();
        assertThat(ROLLUPS.of(PAPER, 1, OFFICE).await()).isPresent();
    }

    private static Viewer viewer(long account, long node, Role role) {
        return new Viewer(
                UUID.randomUUID(),
                account,
                "人员" + account,
                node,
                "机构" + node,
                node,
                Set.of(role),
                false,
                false,
                OffsetDateTime.now(),
                Language.ZH,
                "standard");
    }
}
