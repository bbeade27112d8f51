package org.jiheng.user;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Accounts at and below a node that wait for an administrator; a handful, the longest waiting first. */
final class AccountTaskStore {

    record Waiting(long id, String name, String nodeName, OffsetDateTime since) {}

    private final Database db;

    AccountTaskStore(Database db) {
        this.db = db;
    }

    Future<List<Waiting>> withoutPost(Viewer viewer) {
        var sql = """
                select a.id, a.name, name_of(a.node_id, this_year()) as node_name, a.made_at as since
                  from account a
                 where a.disabled_at is null
                   and not exists (select from post p where p.account_id = a.id)
                   and exists (select from below b where b.ancestor_id = $1 and b.node_id = a.node_id)
                 order by a.made_at, a.id
                 limit 20
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId()).all(AccountTaskStore::waiting);
    }

    Future<List<Waiting>> neverSignedIn(Viewer viewer) {
        var sql = """
                select a.id, a.name, name_of(a.node_id, this_year()) as node_name, a.password_set_at as since
                  from account a
                 where a.disabled_at is null
                   and a.one_time
                   and a.password_set_at < now() - interval '7 days'
                   and exists (select from below b where b.ancestor_id = $1 and b.node_id = a.node_id)
                 order by a.password_set_at, a.id
                 limit 20
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId()).all(AccountTaskStore::waiting);
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.getLong("id"), row.getString("name"), row.getString("node_name"), row.getOffsetDateTime("since"));
    }
}
