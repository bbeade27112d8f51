package org.jiheng.ledger.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.TestSite;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.jiheng.ledger.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MendingTest {

    private static final Counter PROJECTS = new Counter(10, "PROJECT", "");

    private final TestSite site = TestSite.start(Map.of());
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = PgBuilder.pool()
            .connectingTo(site.database().applicationOptions())
            .using(vertx)
            .build();
    private final Database db = PooledDatabase.patient(pool);
    private final WorkStore recounts = new WorkStore(db);

    @AfterEach
    void close() {
        pool.close().await();
        vertx.close().await();
        site.close();
    }

    @Test
    void putsRightOnceWhatTwoRecountsFoundAtTheSameTime() {
        site.follow();
        var kept = number("number + 5");
        ask(10);
        ask(2);
        var ofDepartment = recounts.claim().await().orElseThrow();
        var ofDistrict = recounts.claim().await().orElseThrow();
        var found = new Counted(
                3, List.of(), Map.of(PROJECTS, tally(kept - 5)), Map.of(PROJECTS, tally(kept)), Optional.empty(), 0);
        new Mending(db).end(ofDepartment, found).await();
        assertThat(number("number")).isEqualTo(kept - 5);
        new Mending(db).end(ofDistrict, found).await();
        assertThat(number("number")).as("put right before").isEqualTo(kept - 5);
        assertThat(recounts.claim().await().orElseThrow().id())
                .as("counts once more")
                .isEqualTo(ofDistrict.id());
    }

    private void ask(long node) {
        var sql =
                "insert into recount (node_id, year, basis, account_id, account_name) values ($1, $2, 'LATEST', 13, '局长')";
        db.ask(Scope.BACKGROUND, sql, node, YEAR).run().await();
    }

    private long number(String becomes) {
        var sql = "update ledger_sum set number = " + becomes
                + " where node_id = 10 and year = $1 and basis = 'LATEST' and what = 'PROJECT' returning number";
        return db.ask(Scope.BACKGROUND, sql, YEAR)
                .one(row -> row.getLong("number"))
                .await();
    }

    private static Tally tally(long number) {
        return new Tally(number, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
