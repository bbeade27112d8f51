package org.jiheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import org.jiheng.TestDatabase;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.jiheng.organisation.chart.DemoOrganisation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoOrganisationTest {

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
    void plantsTheDepartmentsWithTheirBureausOnceAndForAll() {
        var nodes = new DemoOrganisation(db).fill().await();
        var again = new DemoOrganisation(db).fill().await();
        assertThat(again).isEqualTo(nodes);
        assertThat(nodes)
                .containsKeys(
                        "绩衡演示平台",
                        "北京市朝阳区/朝阳区财政局",
                        "北京市朝阳区/北京市朝阳区城市管理指挥中心/网格管理二科",
                        "北京市朝阳区市民热线服务中心",
                        "淮南市/淮南市人民政府办公室/淮南市人民政府办公室",
                        "益阳市/益阳市人民政府办公室/市政府驻上海办事处",
                        "河池市/河池市城市管理执法局/智慧科",
                        "绩衡演示区/演示区教育局/演示区第一中学")
                .doesNotContainKeys("人事科", "淮南市人民政府办公室");
        assertThat(count("select count(*)::integer as n from node where finance_bureau"))
                .isEqualTo(5);
        assertThat(count("select count(*)::integer as n from node where kind = 'SECTION'"))
                .isEqualTo(36);
        assertThat(count("select count(*)::integer as n from node")).isEqualTo(89);
        assertThat(count("select count(*)::integer as n from revision where deed = 'ADDED_NODE'"))
                .isEqualTo(89);
    }

    private static int count(String sql) {
        return db.ask(Scope.SETUP, sql).one(row -> row.getInteger("n")).await();
    }
}
