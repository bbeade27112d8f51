package org.jiheng.user.post;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Who holds which role where. */
public final class PostStore {

    private final Database db;

    public PostStore(Database db) {
        this.db = db;
    }

    /** The posts of an account that lie within the viewer's part of the organisation. */
    public Future<List<Post>> of(long accountId, Viewer viewer) {
        var sql = """
                select p.node_id, name_of(p.node_id, this_year()) as node_name, p.role
                  from post p
                 where p.account_id = $1
                   and exists (select from below b
                                where b.ancestor_id = $2
                                  and b.node_id = p.node_id
                                  and this_year() between b.from_year and b.to_year)
                 order by pinyin(name_of(p.node_id, this_year())) collate pinyin, p.role
                """;
        return db.ask(viewer.scope(), sql, accountId, viewer.nodeId()).all(PostStore::post);
    }

    /** What the person is anywhere, also where the viewer does not reach: only for the rules. */
    public Future<List<Role>> rolesAnywhere(long accountId) {
        var sql = """
                select distinct role
                  from post
                 where account_id = $1
                """;
        return db.ask(Scope.DOOR, sql, accountId).all(row -> Role.valueOf(row.getString("role")));
    }

    public Future<Boolean> give(long accountId, long nodeId, Role role, Viewer viewer) {
        var sql = """
                insert into post (account_id, node_id, role)
                values ($1, $2, $3)
                on conflict do nothing
                """;
        return db.ask(viewer.scope(), sql, accountId, nodeId, role.name()).run().map(rows -> rows == 1);
    }

    public Future<Boolean> take(long accountId, long nodeId, Role role, Viewer viewer) {
        var sql = """
                delete from post
                 where account_id = $1
                   and node_id = $2
                   and role = $3
                   and exists (select from below b
                                where b.ancestor_id = $4
                                  and b.node_id = post.node_id
                                  and this_year() between b.from_year and b.to_year)
                """;
        return db.ask(viewer.scope(), sql, accountId, nodeId, role.name(), viewer.nodeId())
                .run()
                .map(rows -> rows == 1);
    }

    private static Post post(Row row) {
        return new Post(row.getLong("node_id"), row.getString("node_name"), Role.valueOf(row.getString("role")));
    }
}
