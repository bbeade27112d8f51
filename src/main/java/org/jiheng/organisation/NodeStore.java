package org.jiheng.organisation;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;

/** Finds nodes, for those at or above them. */
public final class NodeStore {

    private final Database db;

    public NodeStore(Database db) {
        this.db = db;
    }

    /** A node that is, was or will be at or below the viewer's own. */
    public Future<Node> find(long id, Viewer viewer) {
        return reached(id, viewer, BudgetYear.FIRST);
    }

    /** A node that is, or will be, at or below the viewer's own. */
    public Future<Node> toChange(long id, Viewer viewer) {
        return reached(id, viewer, BudgetYear.current());
    }

    private Future<Node> reached(long id, Viewer viewer, int year) {
        var sql = """
                select n.id, n.kind, n.finance_bureau, n.region_code, n.address, n.postcode, n.phone, n.version, p.placements,
                       r.to_year >= this_year() as changeable
                  from node n
                  join lateral (
                       select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                                  'from', s.from_year, 'to', s.to_year, 'name', s.name, 'code', s.code, 'state', s.state,
                                  'parent', s.parent_id, 'parentName', name_of(s.parent_id, s.from_year),
                                  'successor', s.merged_into_id, 'successorName', name_of(s.merged_into_id, s.from_year)))
                              order by s.from_year) as placements
                         from standing s
                        where s.node_id = n.id
                          and s.state <> 'REMOVED') p on p.placements is not null
                  join (select max(to_year) as to_year
                          from below
                         where ancestor_id = $2
                           and node_id = $1) r on r.to_year >= $3
                 where n.id = $1
                """;
        return db.ask(viewer.scope(), sql, id, viewer.nodeId(), year).one(NodeStore::node);
    }

    private static Node node(Row row) {
        return new Node(
                row.getLong("id"),
                NodeKind.valueOf(row.getString("kind")),
                row.getBoolean("finance_bureau"),
                new Details(
                        row.getString("region_code"),
                        row.getString("address"),
                        row.getString("postcode"),
                        row.getString("phone")),
                row.getInteger("version"),
                row.getBoolean("changeable"),
                row.getJsonArray("placements").stream()
                        .map(placement -> placement((JsonObject) placement))
                        .toList());
    }

    private static Placement placement(JsonObject found) {
        return new Placement(
                found.getInteger("from"),
                found.getInteger("to"),
                found.getLong("parent", 0L),
                found.getString("parentName", ""),
                found.getString("name"),
                found.getString("code"),
                NodeState.valueOf(found.getString("state")),
                found.getLong("successor", 0L),
                found.getString("successorName", ""));
    }

    public Future<Boolean> anyAtAll(Scope scope) {
        return db.ask(scope, "select exists (select from node) as any").one(row -> row.getBoolean("any"));
    }

    /** By path below the platform, and by the name alone where only one node has it. */
    public Future<Map<String, Long>> byName(Scope scope, int year) {
        var sql = """
                with named as (
                    select s.node_id, s.name, string_agg(a.name, '/' order by kind_rank(n.kind)) as path
                      from standing s
                      join below b on b.node_id = s.node_id and $1 between b.from_year and b.to_year
                      join node n on n.id = b.ancestor_id
                      join standing a on a.node_id = n.id and $1 between a.from_year and a.to_year
                     where $1 between s.from_year and s.to_year
                       and s.state <> 'REMOVED'
                       and (n.kind <> 'PLATFORM' or n.id = s.node_id)
                     group by s.node_id, s.name)
                select path, node_id from named
                union all
                select name, min(node_id) from named where name <> path group by name having count(*) = 1
                """;
        return db.ask(scope, sql, year)
                .all(row -> Map.entry(row.getString("path"), row.getLong("node_id")))
                .map(found -> {
                    var nodes = new LinkedHashMap<String, Long>();
                    found.forEach(each -> nodes.putIfAbsent(each.getKey(), each.getValue()));
                    return nodes;
                });
    }

    public Future<String> nameOf(Scope scope, long nodeId, int year) {
        return db.ask(scope, "select coalesce(name_of($1, $2), '') as name", nodeId, year)
                .one(row -> row.getString("name"));
    }
}
