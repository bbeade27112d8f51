package org.jiheng.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.audit.OutboxStore;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowStoreTest {

    private final TestSite site = TestSite.start(Map.of());
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = PgBuilder.pool()
            .connectingTo(site.database().applicationOptions())
            .using(vertx)
            .build();
    private final Database db = new PooledDatabase(pool);

    @AfterEach
    void close() {
        pool.close().await();
        vertx.close().await();
        site.close();
    }

    @Test
    void fallsBehindNoLineOfTheHistoryItHasFollowed() {
        var store = new FollowStore(db);
        var seen = new OutboxStore(db).now().await();
        store.followed(seen, 50).await();
        store.followed(seen, 0).await();
        assertThat(revision()).as("after a look that brought nothing").isEqualTo(50);
        store.followed(seen, 40).await();
        assertThat(revision()).as("after a slow transaction").isEqualTo(50);
    }

    private long revision() {
        return db.ask(Scope.BACKGROUND, "select revision from ledger_position")
                .one(row -> row.getLong("revision"))
                .await();
    }
}
