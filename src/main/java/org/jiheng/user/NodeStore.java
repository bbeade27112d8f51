package org.jiheng.user;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Reads the part of the organisation that someone administers. */
public final class NodeStore {

    private final Database db;

    public NodeStore(Database db) {
        this.db = db;
    }

    public Future<Nodes> below(Viewer viewer) {
        var sql = """
                select n.id, n.kind, s.parent_id, s.name, s.code
                  from below b
                  join node n on n.id = b.node_id
                  join standing s on s.node_id = n.id
                                 and this_year() between s.from_year and s.to_year
                 where b.ancestor_id = $1
                   and this_year() between b.from_year and b.to_year
                   and s.state = 'ACTIVE'
                 order by n.id <> $1, kind_rank(n.kind), pinyin(s.name) collate pinyin, n.id
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId()).all(NodeStore::node).map(Nodes::new);
    }

    public Future<String> name(long id, Viewer viewer) {
        var sql = "select name_of($1, this_year()) as name";
        return db.ask(viewer.scope(), sql, id).one(row -> row.getString("name"));
    }

    private static Nodes.Node node(Row row) {
        return new Nodes.Node(
                row.getLong("id"),
                row.getString("kind"),
                Optional.ofNullable(row.getLong("parent_id")).orElse(0L),
                row.getString("name"),
                row.getString("code"));
    }
}
