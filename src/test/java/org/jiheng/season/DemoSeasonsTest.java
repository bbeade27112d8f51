package org.jiheng.season;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import org.jiheng.TestDatabase;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.jiheng.organisation.chart.DemoOrganisation;
import org.jiheng.season.opening.DemoSeasons;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoSeasonsTest {

    private static Vertx vertx;
    private static Database db;

    @BeforeAll
    static void open() {
        vertx = Vertx.vertx();
        var options = TestDatabase.migrated().applicationOptions();
        db = PooledDatabase.patient(Pool.pool(vertx, options, new PoolOptions().setMaxSize(2)));
    }

    @AfterAll
    static void close() {
        vertx.close().await();
    }

    @Test
    void opensTheCurrentYearForEveryCityAndLeavesWhatIsThere() {
        var nodes = new DemoOrganisation(db).fill().await();
        new DemoSeasons(db).fill(nodes).await();
        new DemoSeasons(db).fill(nodes).await();
        assertThat(db.ask(Scope.SETUP, "select count(*)::integer as n from season")
                        .one(row -> row.getInteger("n"))
                        .await())
                .as("five places, six years, four windows")
                .isEqualTo(120);
        var seasons = new Seasons(db);
        var year = seasons.today().await().getYear();
        var clerk = nodes.get("河池市/河池市城市管理执法局/智慧科");
        var office = Scope.of(nodes.get("河池市/河池市城市管理执法局"));
        assertThat(seasons.windows(clerk, year, office).await()).hasSize(4).allMatch(Window::admits);
        assertThat(seasons.windows(clerk, 2021, office).await()).hasSize(4).noneMatch(Window::admits);
    }
}
