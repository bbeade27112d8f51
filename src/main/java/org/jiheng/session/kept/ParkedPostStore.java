package org.jiheng.session.kept;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Forms that met a session ended by time: kept an hour, five a session, for the same person. */
public final class ParkedPostStore {

    /** One kept form. */
    public record Parked(long id, String path, byte[] body, OffsetDateTime parkedAt) {}

    private final Database db;

    public ParkedPostStore(Database db) {
        this.db = db;
    }

    public Future<Void> keep(UUID session, String path, byte[] body) {
        var sql = """
                insert into parked_post (session_id, account_id, path, body)
                select s.id, s.account_id, $2, $3
                  from session s
                 where s.id = $1
                   and (select count(*) from parked_post p where p.session_id = s.id) < 5
                """;
        return db.ask(Scope.DOOR, sql, session, path, Buffer.buffer(body)).run().mapEmpty();
    }

    public Future<List<Parked>> of(long accountId) {
        var sql = """
                select id, path, body, parked_at
                  from parked_post
                 where account_id = $1
                   and parked_at > now() - interval '1 hour'
                 order by id
                """;
        return db.ask(Scope.DOOR, sql, accountId)
                .all(row -> new Parked(
                        row.getLong("id"),
                        row.getString("path"),
                        row.getBuffer("body").getBytes(),
                        row.getOffsetDateTime("parked_at")));
    }

    /** Takes one out, so that it is carried out once. */
    public Future<Boolean> take(long id, long accountId) {
        var sql = """
                delete from parked_post
                 where id = $1
                   and account_id = $2
                """;
        return db.ask(Scope.DOOR, sql, id, accountId).run().map(rows -> rows == 1);
    }
}
