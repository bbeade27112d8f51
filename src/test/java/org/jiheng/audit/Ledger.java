package org.jiheng.audit;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.sql.SQLException;
import org.jiheng.TestDatabase;
import org.jiheng.audit.chain.Sealer;
import org.jiheng.audit.verification.VerifyChain;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.ServerAddress;

/** A database of one's own with a few chains in it, which its owner may tamper with. */
public final class Ledger implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final ServerAddress address = TestDatabase.migrated();
    private final Pool pool = PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(4))
            .connectingTo(address.applicationOptions())
            .using(vertx)
            .build();

    public Ledger() {
        asApplication("""
                insert into node (kind) values ('PLATFORM');
                insert into placement (node_id, from_year, name) values (1, 2000, 'Platform');
                """);
    }

    public ServerAddress address() {
        return address;
    }

    public PooledDatabase db() {
        return new PooledDatabase(pool);
    }

    /** So many lines in each of so many chains. */
    public Ledger lines(int chains, int lines) {
        asApplication("""
                insert into revision (paper, paper_id, department_id, at, account_name, deed, title, cells, request_id,
                                      number, previous, hash)
                select 'node', chain, 1, now(), 'somebody', 'RENAMED_NODE', 'node ' || chain,
                       jsonb_build_object('name', jsonb_build_array('名称 ' || line, 'Name "' || line || '"')), 'r', 0, '', ''
                  from generate_series(1, %d) as line, generate_series(1, %d) as chain
                """.formatted(lines, chains));
        return this;
    }

    public Ledger sealed() {
        new Sealer(db()).run().await();
        return this;
    }

    /** What the background does each minute, at once. */
    public static void seal(ServerAddress address) {
        var vertx = Vertx.vertx();
        var pool = PgBuilder.pool()
                .connectingTo(address.applicationOptions())
                .using(vertx)
                .build();
        new Sealer(new PooledDatabase(pool)).run().await();
        pool.close().await();
        vertx.close().await();
    }

    public VerifyChain.Result verified() {
        return VerifyChain.run(address);
    }

    /** As whoever holds the keys of the database would, leaving no wall standing. */
    public Ledger tampered(String sql) {
        try (var connection = address.openAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("alter table revision no force row level security");
            statement.execute(sql);
            statement.execute("alter table revision force row level security");
            return this;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public void asApplication(String sql) {
        try (var connection = address.open(address.database(), address.application());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('jiheng.scope', 'setup', false)");
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        pool.close().await();
        vertx.close().await();
    }
}
