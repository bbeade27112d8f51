package org.jiheng.season;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiheng.TestDatabase;
import org.jiheng.TestSite;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** District 2 below the platform, its roads department 10 with the units 11 and 12, and district 3 beside it. */
class SeasonsTest {

    private static final TestSite SITE = TestSite.start(java.util.Map.of());
    private static final Scope ROADS = Scope.of(10);
    private static final Scope EAST = Scope.of(2);
    private static final int UNIT = 11;
    private static Vertx vertx;
    private static Pool pool;
    private static Database db;

    @BeforeAll
    static void connect() throws SQLException {
        vertx = Vertx.vertx();
        pool = PgBuilder.pool()
                .connectingTo(SITE.database().applicationOptions())
                .using(vertx)
                .build();
        db = new PooledDatabase(pool);
        sql("""
            insert into season (jurisdiction_id, year, kind, round, opens_on, warns_on, closes_on) values
                (1, 2030, 'DECLARATION', 0, '2029-09-01', '2029-10-01', '2029-10-31'),
                (1, 2031, 'DECLARATION', 0, '2030-09-01', '2030-10-01', '2030-10-31'),
                (2, 2031, 'DECLARATION', 0, '2031-03-01', '2031-03-21', '2031-03-31'),
                (2, 2031, 'MONITORING', 2, '2031-10-01', '2031-10-10', '2031-10-20'),
                (2, 2031, 'MONITORING', 1, '2031-07-01', '2031-07-10', '2031-07-20'),
                (2, 2032, 'DECLARATION', 0, '2032-03-01', '2032-03-21', '2032-03-31')
            """);
    }

    @AfterAll
    static void leave() {
        pool.close().await();
        vertx.close().await();
        SITE.close();
    }

    @Test
    void followsTheNearestPlaceThatSetTheYear() {
        assertThat(declaration(UNIT, 2030)).get().extracting(Window::opensOn).isEqualTo(day("2029-09-01"));
        assertThat(declaration(UNIT, 2031)).get().extracting(Window::opensOn).isEqualTo(day("2031-03-01"));
        assertThat(declaration(UNIT, 2033)).isEmpty();
    }

    @Test
    void listsTheRoundsInTheirOrder() {
        assertThat(new Seasons(db).rounds(UNIT, 2031, ROADS).await())
                .extracting(Window::round)
                .containsExactly(1, 2);
    }

    @Test
    void cutsTheWindowToWhatTheDepartmentLeftAndNeverWidensIt() throws SQLException {
        narrow("2031-03-05", "2031-03-10", "2031-03-15");
        assertThat(declaration(UNIT, 2031)).get().satisfies(window -> {
            assertThat(window.narrowed()).isTrue();
            assertThat(List.of(window.opensOn(), window.warnsOn(), window.closesOn()))
                    .containsExactly(day("2031-03-05"), day("2031-03-10"), day("2031-03-15"));
        });
        assertThat(new Seasons(db)
                        .window(20, 2031, SeasonKind.DECLARATION, 0, EAST)
                        .await())
                .get()
                .extracting(Window::closesOn)
                .as("another department keeps the days of the bureau")
                .isEqualTo(day("2031-03-31"));
        narrow("2031-02-01", "2031-04-05", "2031-04-30");
        assertThat(declaration(UNIT, 2031))
                .get()
                .satisfies(window -> assertThat(List.of(window.opensOn(), window.warnsOn(), window.closesOn()))
                        .containsExactly(day("2031-03-01"), day("2031-03-31"), day("2031-03-31")));
        narrow("2031-01-05", "2031-01-10", "2031-01-15");
        assertThat(declaration(UNIT, 2031))
                .get()
                .extracting(Window::isNeverOpen)
                .isEqualTo(true);
        sql("delete from narrower_season");
    }

    @Test
    void countsTheDayInBeijingWhereverTheServerStands() {
        var beijing = China.today();
        assertThat(new Seasons(db).today().await()).isBetween(beijing.minusDays(1), beijing);
        assertThat(declaration(UNIT, 2031))
                .get()
                .extracting(Window::today)
                .isEqualTo(new Seasons(db).today().await());
    }

    @Test
    void goesThroughUnitAndDepartmentUnlessSomethingElseWasSet() throws SQLException {
        sql("insert into review_steps (jurisdiction_id, year, paper, steps) values"
                + " (2, 2031, 'TARGET', '{FINANCE,DEPARTMENT}')");
        assertThat(steps(2031, "TARGET")).containsExactly(Step.DEPARTMENT, Step.FINANCE);
        assertThat(steps(2031, "MONITORING")).containsExactly(Step.UNIT, Step.DEPARTMENT);
        assertThat(steps(2032, "TARGET")).containsExactly(Step.UNIT, Step.DEPARTMENT);
    }

    @Test
    void namesTheOfficeThatOpensTheYear() {
        assertThat(new Seasons(db).opener(UNIT, 2031, ROADS).await()).isEqualTo("东区");
        assertThat(new Seasons(db).opener(41, 2031, Scope.of(40)).await()).isEqualTo("西区");
    }

    @Test
    void showsNobodyTheSeasonsOfAnotherDistrict() {
        assertThat(new Seasons(db)
                        .window(UNIT, 2032, SeasonKind.DECLARATION, 0, Scope.of(40))
                        .await())
                .isEmpty();
    }

    private static Optional<Window> declaration(long node, int year) {
        return new Seasons(db)
                .window(node, year, SeasonKind.DECLARATION, 0, ROADS)
                .await();
    }

    private static List<Step> steps(int year, String paper) {
        return new Seasons(db).steps(UNIT, year, paper, ROADS).await();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void narrow(String opens, String warns, String closes) throws SQLException {
        sql("delete from narrower_season");
        sql("insert into narrower_season (season_id, department_id, opens_on, warns_on, closes_on)"
                + " select id, 10, '%s', '%s', '%s' from season where year = 2031 and kind = 'DECLARATION'"
                        .formatted(opens, warns, closes)
                + " and jurisdiction_id = 2");
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = TestDatabase.openAsApplication(SITE.database());
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }
}
