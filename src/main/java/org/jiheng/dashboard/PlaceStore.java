package org.jiheng.dashboard;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.ledger.LedgerStore;
import org.jiheng.viewer.Viewer;

/** Finds the node a board is about, for those at or above it. */
final class PlaceStore {

    private final Database db;

    PlaceStore(Database db) {
        this.db = db;
    }

    /** In a year, or with 0 in the newest that the ledger has; a node that did not stand anywhere then is found as it is now. */
    Future<Place> find(long node, int year, Viewer viewer) {
        var sql = """
                with asked as (
                    select coalesce(nullif($2, 0),
                                    (select max(s.year) from ledger_stand s where s.node_id = $1 and s.year <= this_year()),
                                    this_year())::integer as year)
                select n.id, asked.year, name_of(n.id, asked.year) as name, s.turn, s.revision, s.at,
                       (select coalesce(jsonb_agg(k.year order by k.year desc), '[]')
                          from ledger_stand k where k.node_id = n.id) as years,
                       (select coalesce(jsonb_agg(jsonb_build_object('id', a.ancestor_id,
                                                                     'name', name_of(a.ancestor_id, asked.year))
                                                  order by kind_rank(k.kind)), '[]')
                          from below a
                          join node k on k.id = a.ancestor_id
                          join below v on v.ancestor_id = $3 and v.node_id = a.ancestor_id
                                      and asked.year between v.from_year and v.to_year
                         where a.node_id = n.id
                           and a.ancestor_id <> n.id
                           and asked.year between a.from_year and a.to_year) as path
                  from node n
                 cross join asked
                  left join ledger_stand s on s.node_id = n.id and s.year = asked.year
                 where n.id = $1
                   and exists (select from below b
                                where b.ancestor_id = $3
                                  and b.node_id = n.id
                                  and (asked.year between b.from_year and b.to_year
                                       or asked.year < b.from_year
                                          and not exists (select from below e
                                                           where e.node_id = n.id and e.from_year <= asked.year)))
                """;
        return db.ask(viewer.scope(), sql, node, year, viewer.nodeId()).one(PlaceStore::place);
    }

    private static Place place(Row row) {
        return new Place(
                row.getLong("id"),
                row.getString("name"),
                row.getInteger("year"),
                steps(row.getJsonArray("path")),
                row.getJsonArray("years").stream().map(Integer.class::cast).toList(),
                Optional.ofNullable(row.getLong("turn")).map(turn -> LedgerStore.stand(row)));
    }

    private static List<Place.Step> steps(JsonArray path) {
        return path.stream()
                .map(JsonObject.class::cast)
                .map(step -> new Place.Step(step.getLong("id"), step.getString("name")))
                .toList();
    }
}
