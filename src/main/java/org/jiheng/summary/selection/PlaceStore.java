package org.jiheng.summary.selection;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.organisation.NodeKind;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Choice;

/** Finds the part of the organisation a table is of, and where one can go from there. */
public final class PlaceStore {

    /** So many nodes are offered all at once; where there are more, only those around the one that was chosen. */
    private static final int MANY = 300;

    private static final String INDENT = "\u3000";

    private final Database db;

    public PlaceStore(Database db) {
        this.db = db;
    }

    /** The viewer's own node is there in every year; another one that did not stand below it then does not exist. */
    public Future<Place> find(long node, int year, Viewer viewer) {
        var sql = """
                select n.kind, name_of(n.id, $3) as name
                  from node n
                 where n.id = $1
                   and (n.id = $2
                        or exists (select from below b
                                    where b.ancestor_id = $2
                                      and b.node_id = n.id
                                      and $3 between b.from_year and b.to_year))
                """;
        return db.ask(viewer.scope(), sql, node, viewer.nodeId(), year)
                .maybeOne(row -> new Place(node, row.getString("name"), NodeKind.valueOf(row.getString("kind")), year))
                .map(found -> found.orElseThrow(Problem::notFound));
    }

    /** Options of a field, indented as the nodes stand below each other. */
    public Future<List<Choice>> around(Place place, Viewer viewer) {
        var sql = """
                with recursive mine as materialized (
                    select s.node_id, s.parent_id, s.name, s.code, n.kind
                      from below b
                      join standing s on s.node_id = b.node_id and $3 between s.from_year and s.to_year
                      join node n on n.id = b.node_id
                     where b.ancestor_id = $1
                       and $3 between b.from_year and b.to_year
                       and s.state = 'ACTIVE'
                       and ((select count(*) from (select from below f where f.ancestor_id = $1 limit $4) few) < $4
                            or s.parent_id = $2
                            or exists (select from below up where up.ancestor_id = b.node_id and up.node_id = $2))),
                tree as (
                    select m.*, 0 as depth, array[row(kind_rank(m.kind), m.code, m.node_id)::text] as way
                      from mine m
                     where m.node_id = $1
                    union all
                    select m.*, t.depth + 1, t.way || row(kind_rank(m.kind), m.code, m.node_id)::text
                      from tree t
                      join mine m on m.parent_id = t.node_id)
                select node_id, name, depth from tree order by way
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), place.id(), place.year(), MANY)
                .all(PlaceStore::choice);
    }

    private static Choice choice(Row row) {
        return Choice.of(
                String.valueOf(row.getLong("node_id")),
                INDENT.repeat(row.getInteger("depth"))
                        + Optional.ofNullable(row.getString("name")).orElse(""));
    }
}
