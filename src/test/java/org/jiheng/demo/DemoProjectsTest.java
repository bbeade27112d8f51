package org.jiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import java.nio.file.Path;
import java.util.List;
import org.jiheng.TestDatabase;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.jiheng.organisation.chart.DemoOrganisation;
import org.jiheng.scheme.ShippedSchemes;
import org.jiheng.season.opening.DemoSeasons;
import org.jiheng.setup.DemoPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoProjectsTest {

    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    static Path data;

    private static Database db;

    @BeforeAll
    static void fillTwice() {
        db = PooledDatabase.patient(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(TestDatabase.migrated().applicationOptions())
                .using(VERTX)
                .build());
        new ShippedSchemes(db).moveIn().await();
        var nodes = new DemoOrganisation(db).fill().await();
        new DemoSeasons(db).fill(nodes).await();
        new DemoPeople(db, new byte[32], data).moveIn().await();
        new Demonstration(db).moveIn().await();
        new Demonstration(db).moveIn().await();
    }

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    @Test
    void thirteenProjectsOfChaoyangAddUpToWhatWasPublished() {
        var sums = texts("""
                select count(*) || ' ' || sum(f.initial)
                  from project p
                  join funding f on f.project_id = p.id
                 where f.year = 2023
                   and name_of(p.department_id, 2023) = '北京市朝阳区城市管理指挥中心'
                """);
        assertThat(sums).containsExactly("13 25044971.74");
    }

    @Test
    void theDiagnosisProjectPaidInTheYearsThatWerePublished() {
        var paid = texts("""
                select extract(year from i.paid_on) || ' ' || sum(i.amount)
                  from instalment i
                  join contract c on c.id = i.contract_id
                  join project p on p.id = c.project_id
                 where p.name = '市民热线工作问题诊断研究项目'
                   and i.state = 'PAID'
                 group by extract(year from i.paid_on)
                 order by 1
                """);
        assertThat(paid).containsExactly("2023 896800.00", "2024 1192700.00");
    }

    @Test
    void huainansDeclarationStandsAsPublished() {
        var targets = texts("""
                select value
                  from paper p, jsonb_each_text(p.cells)
                 where p.title = '12345政务热线服务项目'
                   and key ~ '^i[.][a-z0-9]+[.]year$'
                 order by (p.cells ->> replace(key, '.year', '.at'))::numeric
                """);
        assertThat(targets).containsExactly("≥2500个", "畅通", "及时", "492万元", "明显", "明显", "明显", "明显", "≥90%");
    }

    @Test
    void papersStandInEveryStateAndWhatIsApprovedFillsTheLibrary() {
        assertThat(texts("select distinct state from paper"))
                .containsExactlyInAnyOrder("DRAFT", "SUBMITTED", "RETURNED", "UNIT_APPROVED", "DEPARTMENT_APPROVED");
        assertThat(texts("select count(*)::text from indicator")).noneMatch("0"::equals);
        assertThat(texts("select count(*)::text from paper where approved_edition > 0 and not exists "
                        + "(select from indicator i where i.paper_id = paper.id)"))
                .containsExactly("0");
    }

    private static List<String> texts(String sql) {
        return db.ask(Scope.SETUP, sql).all(row -> row.getString(0)).await();
    }
}
