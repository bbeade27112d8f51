package org.jiheng.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.ledger.Recount;
import org.jiheng.monitoring.Ground;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomHistoryTest {

    private static final int DEEDS = 40;

    @ParameterizedTest
    @ValueSource(longs = {20261121, 7})
    void whatIsKeptIsWhatIsRecomputedAfterEveryHistory(long seed) {
        try (var site = TestSite.start(Map.of());
                var following = new Following(site.database())) {
            new Ground(site).approved(1).approved(2).approved(4);
            following.catchUp();
            var people = IntStream.range(0, 3)
                    .mapToObj(each -> new Havoc(site, seed + each))
                    .toList();
            people.get(0).begin();
            for (var deed = 0; deed < DEEDS; deed++) {
                var done = people.stream()
                        .map(each -> CompletableFuture.runAsync(each::deed))
                        .toArray(CompletableFuture[]::new);
                if (deed % 3 == 0) {
                    following
                            .begin()
                            .transform(ended -> Future.succeededFuture())
                            .await();
                }
                if (deed % 10 == 9) {
                    killInTheMiddle(site, following);
                }
                CompletableFuture.allOf(done).join();
                if (deed % 20 == 19) {
                    following.catchUp();
                    assertThat(Recount.differences(site.database()))
                            .as("after %d", deed)
                            .isEmpty();
                }
            }
            assertThat(people.stream().mapToInt(Havoc::done).sum()).isGreaterThan(DEEDS / 2);
            assertThat(Clockwork.texts(site.database(), "select distinct deed from revision"))
                    .as("people who act at the same time refuse one another now one deed and now another")
                    .contains("SUBMITTED_PAPER", "RECORDED_EXECUTION")
                    .hasSizeGreaterThan(12);
        }
    }

    private static void killInTheMiddle(TestSite site, Following following) {
        var round = following.begin();
        Clockwork.seen(
                site.database(),
                "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and application_name = 'follower'");
        round.transform(ended -> Future.succeededFuture()).await();
    }
}
