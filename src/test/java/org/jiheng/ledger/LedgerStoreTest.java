package org.jiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jiheng.TestSite;
import org.jiheng.database.PooledDatabase;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LedgerStoreTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Vertx VERTX = Vertx.vertx();
    private static final Pool POOL = PgBuilder.pool()
            .connectingTo(SITE.database().applicationOptions())
            .using(VERTX)
            .build();
    private static final LedgerStore LEDGER = new LedgerStore(new PooledDatabase(POOL));
    private static final BranchStore BRANCHES = new BranchStore(new PooledDatabase(POOL));

    @BeforeAll
    static void begin() {
        SITE.follow();
    }

    @AfterAll
    static void close() {
        POOL.close().await();
        VERTX.close().await();
        SITE.close();
    }

    @Test
    void countsProjectsAndMoneyOfANodeAndOfThoseBelowIt() {
        var sums = LEDGER.sums(10, YEAR, Basis.LATEST, viewer(10, 10).scope()).await();
        assertThat(sums.projects()).isEqualTo(2);
        assertThat(sums.number("STANDING", "EXEMPT")).isEqualTo(1);
        assertThat(sums.amount("MONEY", "ANNUAL")).isEqualByComparingTo("5350000");
        assertThat(sums.number("STATE", "")).isEqualTo(2);
        assertThat(sums.keys("MONEY")).containsExactly("ANNUAL", "INITIAL");
        assertThat(sums.mean()).isEmpty();
        assertThat(sums.deviation()).isEmpty();
        assertThat(sums.executionRate()).isEmpty();
        var children =
                BRANCHES.below(10, YEAR, Basis.LATEST, viewer(10, 10).scope()).await();
        assertThat(children).extracting(Branch::name).containsExactly("道路二队", "道路一队");
        assertThat(children).extracting(branch -> branch.sums().projects()).containsExactly(0L, 2L);
    }

    @Test
    void showsNobodyMoreThanStandsBelowThem() {
        var clerk = viewer(11, 10);
        assertThat(LEDGER.sums(11, YEAR, Basis.LATEST, clerk.scope()).await().projects())
                .isEqualTo(2);
        assertThat(LEDGER.sums(20, YEAR, Basis.LATEST, clerk.scope()).await().keys("STANDING"))
                .isEmpty();
        assertThat(LEDGER.stand(12, YEAR, clerk).await()).isEmpty();
        assertThat(LEDGER.stand(11, YEAR, clerk).await()).isPresent();
        var below = BRANCHES.below(10, YEAR, Basis.LATEST, clerk.scope()).await();
        assertThat(below).extracting(branch -> branch.sums().projects()).containsExactly(0L, 2L);
    }

    @Test
    void isNotWorkingOutAnythingOnceAllIsIn() {
        assertThat(LEDGER.isWorkingOut().await()).isFalse();
        assertThat(LEDGER.turn().await()).isPositive();
    }

    @Test
    void reckonsMeansAndSpreadToTwoPlaces() {
        var sums = Sums.of(Map.of(
                "SCORED", only("", 3, "271.5", "0"),
                "SQUARE", only("", 3, "24605.25", "0"),
                "WEIGHTED", only("", 3, "18250", "200"),
                "MONEY", only("EXECUTED", 3, "66", "200")));
        assertThat(sums.mean()).contains(new BigDecimal("90.50"));
        assertThat(sums.weightedMean()).contains(new BigDecimal("91.25"));
        assertThat(sums.deviation()).contains(new BigDecimal("3.39"));
        assertThat(sums.executionRate()).contains(new BigDecimal("33.00"));
        assertThat(sums.min()).isEqualTo(Optional.empty());
    }

    private static TreeMap<String, Tally> only(String key, long number, String amount, String weight) {
        return new TreeMap<>(Map.of(key, new Tally(number, new BigDecimal(amount), new BigDecimal(weight))));
    }

    private static Viewer viewer(long node, long department) {
        return new Viewer(
                UUID.randomUUID(),
                10,
                "人员",
                node,
                "机构",
                department,
                Set.of(Role.FILLER),
                false,
                false,
                OffsetDateTime.now(),
                Language.ZH,
                "standard");
    }
}
