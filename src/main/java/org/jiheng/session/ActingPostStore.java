package org.jiheng.session;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** The posts one person holds, and the one they act in. */
final class ActingPostStore {

    /** A node at which the person holds one or more roles. */
    public record Held(long nodeId, String name, List<Role> roles, boolean current) {}

    private final Database db;

    ActingPostStore(Database db) {
        this.db = db;
    }

    Future<List<Held>> held(Viewer viewer) {
        var sql = """
                select p.node_id, name_of(p.node_id, this_year()) as name, array_agg(p.role) as roles, p.node_id = $2 as current
                  from post p
                 where p.account_id = $1
                 group by p.node_id
                 order by name
                """;
        return db.ask(Scope.DOOR, sql, viewer.accountId(), viewer.nodeId()).all(ActingPostStore::held);
    }

    /** The same session under another number, for another post. */
    Future<Void> renew(UUID old, UUID session, long nodeId) {
        var sql = """
                insert into session (id, account_id, node_id, ends_at, address, agent)
                select $2, account_id, $3, ends_at, address, agent
                  from session
                 where id = $1
                """;
        return db.ask(Scope.DOOR, sql, old, session, nodeId).run().mapEmpty();
    }

    private static Held held(Row row) {
        var roles = Arrays.stream(row.getArrayOfStrings("roles"))
                .map(Role::valueOf)
                .sorted()
                .toList();
        return new Held(row.getLong("node_id"), row.getString("name"), roles, row.getBoolean("current"));
    }
}
