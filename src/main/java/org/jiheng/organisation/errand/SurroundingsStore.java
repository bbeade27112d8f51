package org.jiheng.organisation.errand;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.Placement;
import org.jiheng.viewer.Viewer;

/** Looks around a place in the tree before something is put there. */
public final class SurroundingsStore {

    private final Database db;

    public SurroundingsStore(Database db) {
        this.db = db;
    }

    /** For a node that is not there yet, the id is 0. */
    public Future<Surroundings> around(long id, boolean bureau, Placement next, Viewer viewer) {
        var sql = """
                with around as (
                    select node_id, parent_id, name, state, greatest(from_year, $3)::integer as from_year
                      from standing
                     where to_year >= $3),
                reach as (
                    select node_id
                      from below
                     where ancestor_id = $6
                       and $3 between from_year and to_year)
                select $1 = 0 or exists (select from reach where node_id = $1) as reached,
                       name_of($2, $3) as parent_name,
                       (select kind from node where id = $2) as parent_kind,
                       exists (select from reach where node_id = $2) as parent_reached,
                       (select min(from_year)::integer from placement where node_id = $2) as parent_from,
                       (select min(from_year) from around where node_id = $2 and state <> 'ACTIVE') as parent_ends,
                       (select min(from_year) from around
                         where parent_id = $2 and node_id <> $1 and state = 'ACTIVE' and name_key(name) = name_key($4)) as twin_from,
                       (select min(name) from around where parent_id = $1 and state = 'ACTIVE') as child,
                       (select min(a.name) from around a join node n on n.id = a.node_id
                         where $5 and n.finance_bureau and a.parent_id = $2 and a.node_id <> $1 and a.state = 'ACTIVE') as other_bureau,
                       $5 as finance_bureau
                """;
        return db.ask(viewer.scope(), sql, id, next.parentId(), next.fromYear(), next.name(), bureau, viewer.nodeId())
                .one(SurroundingsStore::surroundings);
    }

    private static Surroundings surroundings(Row row) {
        return new Surroundings(
                row.getBoolean("reached"),
                text(row, "parent_name"),
                Optional.ofNullable(row.getString("parent_kind"))
                        .map(NodeKind::valueOf)
                        .orElse(null),
                row.getBoolean("parent_reached"),
                year(row, "parent_from"),
                year(row, "parent_ends"),
                year(row, "twin_from"),
                text(row, "child"),
                row.getBoolean("finance_bureau"),
                text(row, "other_bureau"));
    }

    private static String text(Row row, String column) {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static int year(Row row, String column) {
        return Optional.ofNullable(row.getInteger(column)).orElse(Surroundings.NEVER);
    }
}
