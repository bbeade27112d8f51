package org.jiheng.session.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.database.PooledDatabase;
import org.junit.jupiter.api.Test;

class SweeperTest {

    @Test
    void takesAwayWhatHasAgedAndNothingElse() {
        var vertx = Vertx.vertx();
        try (var site = TestSite.start(Map.of())) {
            Clockwork.run(site.database(), """
                    insert into wrong_password (counted_for, at)
                    select 'stranger x', now() - interval '25 hours' from generate_series(1, 2500);
                    insert into wrong_password (counted_for, at) values ('address 10.0.0.1', now() - interval '23 hours');
                    insert into command (account_id, key, request, at)
                    values (1, gen_random_uuid(), '', now() - interval '25 hours'),
                           (1, gen_random_uuid(), '', now() - interval '23 hours');
                    insert into session (id, account_id, ends_at, address)
                    values ('00000000-0000-0000-0000-000000000001', 1, now(), '');
                    insert into parked_post (session_id, account_id, path, body, parked_at)
                    values ('00000000-0000-0000-0000-000000000001', 1, '/x', '', now() - interval '61 minutes'),
                           ('00000000-0000-0000-0000-000000000001', 1, '/y', '', now() - interval '59 minutes');
                    """);
            var pool = PgBuilder.pool()
                    .connectingTo(site.database().applicationOptions())
                    .using(vertx)
                    .build();
            var sweeper = new Sweeper(new PooledDatabase(pool));
            assertThat(sweeper.run().await()).isEqualTo(2502);
            assertThat(sweeper.run().await()).isZero();
            assertThat(Clockwork.seen(site.database(), "select count(*) from wrong_password"))
                    .isEqualTo(1);
            assertThat(Clockwork.seen(site.database(), "select count(*) from command"))
                    .isEqualTo(1);
            assertThat(Clockwork.seen(site.database(), "select count(*) from parked_post where path = '/y'"))
                    .isEqualTo(1);
            pool.close().await();
        } finally {
            vertx.close().await();
        }
    }
}
