package org.jiheng.listing;

import io.vertx.core.Future;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.listing.reading.Known;
import org.jiheng.viewer.Viewer;

/** What a list meets: departments of a year, codes that are taken in it, and years in which they are known. */
final class SurroundingsStore {

    private final Database db;

    SurroundingsStore(Database db) {
        this.db = db;
    }

    /** The department of every node at and below the viewer's. */
    Future<Map<Long, Long>> departments(int year, Viewer viewer) {
        var sql = """
                select b.node_id, department_of(b.node_id, $2) as department_id
                  from below b
                 where b.ancestor_id = $1
                   and this_year() between b.from_year and b.to_year
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year)
                .all(row -> Map.entry(row.getLong("node_id"), row.getLong("department_id")))
                .map(all -> all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whoever has a code in a department, nobody else can have it there in that year. */
    Future<Set<Known.Key>> taken(String[] codes, int year, Viewer viewer) {
        var sql = """
                select department_id, code
                  from project_year
                 where year = $1
                   and code = any($2)
                """;
        return db.ask(viewer.scope(), sql, year, codes)
                .all(row -> new Known.Key(row.getLong("department_id"), row.getString("code")))
                .map(HashSet::new);
    }

    /** Those of the projects that are in the year already, under whatever code. */
    Future<List<Long>> present(Long[] ids, int year, Viewer viewer) {
        var sql = "select project_id from project_year where year = $1 and project_id = any($2)";
        return db.ask(viewer.scope(), sql, year, ids).all(row -> row.getLong("project_id"));
    }

    /** How many of the codes each year knows that the given year does not. */
    Future<Map<Integer, Long>> otherYears(String[] codes, int year, Viewer viewer) {
        var sql = """
                select y.year, count(distinct y.code) as codes
                  from project_year y
                  join project p on p.id = y.project_id
                 where y.code = any($3)
                   and y.year <> $2
                   and exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = p.node_id
                                  and this_year() between b.from_year and b.to_year)
                   and not exists (select from project_year same
                                    where same.year = $2
                                      and same.department_id = y.department_id
                                      and same.code = y.code)
                 group by y.year
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year, codes)
                .all(row -> Map.entry(row.getInteger("year"), row.getLong("codes")))
                .map(all -> all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
