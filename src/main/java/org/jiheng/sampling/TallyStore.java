package org.jiheng.sampling;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.sampling.weighing.Ground;
import org.jiheng.viewer.Viewer;

/** Counts what the radar has weighed at and below the viewer's node, and what came of it. */
final class TallyStore {

    private final Database db;

    TallyStore(Database db) {
        this.db = db;
    }

    Future<RadarTally> of(RadarFilter filter, Viewer viewer) {
        var sql = RadarStore.SUSPECTS + """
                , papers as (
                    select s.weighed_at
                      from paper p
                      join evaluation_score c on c.paper_id = p.id and c.edition = p.edition
                      left join suspect s on s.project_id = p.project_id and s.year = p.year and s.edition = p.edition
                     where p.kind = 'SELF_EVALUATION'
                       and p.year = $2
                       and %s
                       and p.node_id in (select b.node_id
                                           from below b
                                          where b.ancestor_id = $1
                                            and $2 between b.from_year and b.to_year))
                select (select count(*) from listed) as listed, (select count(*) from suspects) as suspects,
                       (select count(*) from suspects where looked) as looked,
                       count(weighed_at) as weighed, count(*) filter (where weighed_at is null) as waiting,
                       max(weighed_at) as at,
                       (select jsonb_object_agg(code, number)
                          from (select code, count(*) as number from among, unnest(codes) as code group by code) g) as grounds
                  from papers
                """.formatted(RadarStore.HANDED_IN);
        return db.ask(viewer.scope(), sql, filter.values(viewer.nodeId()))
                .one(row -> new RadarTally(
                        row.getLong("listed"),
                        row.getLong("suspects"),
                        row.getLong("looked"),
                        row.getLong("weighed"),
                        row.getLong("waiting"),
                        Optional.ofNullable(row.getOffsetDateTime("at")),
                        grounds(row.getJsonObject("grounds"))));
    }

    private static Map<Ground, Long> grounds(JsonObject numbers) {
        var grounds = new EnumMap<Ground, Long>(Ground.class);
        if (numbers != null) {
            numbers.forEach(each -> grounds.put(Ground.valueOf(each.getKey()), ((Number) each.getValue()).longValue()));
        }
        return grounds;
    }
}
