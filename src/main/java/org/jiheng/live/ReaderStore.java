package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Reads which sessions are alive, and in which post each of them acts by now. */
final class ReaderStore {

    /** What a session may see by now. */
    record Standing(long nodeId, Set<Role> roles) {

        boolean isStillThatOf(Viewer viewer) {
            return nodeId == viewer.nodeId() && roles.equals(viewer.roles());
        }
    }

    private final Database db;

    ReaderStore(Database db) {
        this.db = db;
    }

    /** An open stream is not counted as being there: only what people do themselves keeps their session. */
    Future<Map<UUID, Standing>> alive(Collection<UUID> sessions, Duration idle) {
        var sql = """
                select s.id, coalesce(s.node_id, 0) as node_id,
                       array(select role from post p where p.account_id = s.account_id and p.node_id = s.node_id) as roles
                  from session s
                  join account a on a.id = s.account_id
                 where s.id = any($1)
                   and a.disabled_at is null
                   and s.ended_at is null
                   and s.ends_at > now()
                   and s.seen_at > now() - $2::bigint * interval '1 second'
                """;
        return db.ask(Scope.DOOR, sql, sessions.toArray(UUID[]::new), idle.toSeconds())
                .all(row -> Map.entry(row.getUUID("id"), standing(row)))
                .map(alive -> alive.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.getLong("node_id"),
                Arrays.stream(row.getArrayOfStrings("roles")).map(Role::valueOf).collect(Collectors.toSet()));
    }
}
