package org.jiheng.organisation.merging;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.errand.Surroundings;
import org.jiheng.viewer.Viewer;

/** What moves along when a node is merged into another, and comes back when that is undone. */
public final class MergerStore {

    /** A node that changes its parent together with others. */
    record Moved(long id, String name) {}

    private final Database db;

    MergerStore(Database db) {
        this.db = db;
    }

    Future<Successor> successor(Node node, long successorId, int year, Viewer viewer) {
        var sql = """
                with around as (
                    select s.node_id, s.parent_id, s.name, s.state, n.finance_bureau, s.from_year::integer,
                           greatest(s.from_year, $3)::integer as begins
                      from standing s
                      join node n on n.id = s.node_id
                     where s.to_year >= $3),
                child as (
                    select node_id, name, from_year, finance_bureau from around where parent_id = $1 and state = 'ACTIVE'),
                other as (
                    select node_id, name, finance_bureau from around where parent_id = $2 and state = 'ACTIVE')
                select name_of($2, $3) as name,
                       (select kind from node where id = $2) as kind,
                       $1 <> $2 and exists (select from below where ancestor_id = $4 and node_id = $2
                                               and $3 between from_year and to_year) as reached,
                       (select min(from_year)::integer from placement where node_id = $2) as from_year,
                       (select min(begins) from around where node_id = $2 and state <> 'ACTIVE') as ends,
                       late.name as late_child, late.from_year as late_year,
                       (select min(c.name) from child c join other o on name_key(o.name) = name_key(c.name)) as twin,
                       (select min(o.name) from other o where o.finance_bureau
                           and exists (select from child where finance_bureau)) as bureau
                  from (select) nothing
                  left join (select a.name, p.from_year::integer from around a
                               join placement p on p.node_id = a.node_id and p.from_year > $3
                              where a.parent_id = $1 order by p.from_year desc limit 1) late on true
                """;
        return db.ask(viewer.scope(), sql, node.id(), successorId, year, viewer.nodeId())
                .one(MergerStore::successor);
    }

    private static Successor successor(Row row) {
        return new Successor(
                text(row, "name"),
                Optional.ofNullable(row.getString("kind"))
                        .map(NodeKind::valueOf)
                        .orElse(null),
                row.getBoolean("reached"),
                year(row, "from_year"),
                year(row, "ends"),
                text(row, "late_child"),
                year(row, "late_year"),
                text(row, "twin"),
                text(row, "bureau"));
    }

    private static String text(Row row, String column) {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static int year(Row row, String column) {
        return Optional.ofNullable(row.getInteger(column)).orElse(Surroundings.NEVER);
    }

    Future<List<Moved>> move(Scope scope, long nodeId, long successorId, int year) {
        var sql = """
                insert into placement (node_id, from_year, parent_id, name, code, state)
                select node_id, $3, $2, name, code, state
                  from standing
                 where parent_id = $1
                   and state = 'ACTIVE'
                   and to_year >= $3
                on conflict (node_id, from_year) do update
                   set parent_id = excluded.parent_id
                returning node_id, name
                """;
        return db.ask(scope, sql, nodeId, successorId, year).all(MergerStore::moved);
    }

    /** Those whose newest place is the one the merger gave them. */
    Future<List<Moved>> moveBack(Scope scope, long nodeId, long successorId, int year) {
        var sql = """
                delete from placement p
                 using standing former
                 where p.parent_id = $2
                   and p.from_year = $3
                   and p.state = 'ACTIVE'
                   and former.node_id = p.node_id
                   and former.to_year = $3::integer - 1
                   and former.parent_id = $1
                   and not exists (select from placement later where later.node_id = p.node_id and later.from_year > $3)
                returning p.node_id, p.name
                """;
        return db.ask(scope, sql, nodeId, successorId, year).all(MergerStore::moved);
    }

    Future<Void> renew(Scope scope, List<Moved> moved) {
        var sql = """
                update node
                   set version = version + 1
                 where id = any($1)
                """;
        var ids = moved.stream().map(Moved::id).toArray(Long[]::new);
        return db.ask(scope, sql, (Object) ids).run().mapEmpty();
    }

    private static Moved moved(Row row) {
        return new Moved(row.getLong("node_id"), row.getString("name"));
    }
}
