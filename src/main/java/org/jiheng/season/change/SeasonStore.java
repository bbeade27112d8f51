package org.jiheng.season.change;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.season.Days;
import org.jiheng.season.SeasonKind;
import org.jiheng.viewer.Viewer;

/** The windows as cities and districts set them. */
public final class SeasonStore {

    private static final String COLUMNS = """
            select s.id, s.jurisdiction_id, name_of(s.jurisdiction_id, s.year) as jurisdiction, s.year, s.kind, s.round,
                   s.up_to_month, s.opens_on, s.warns_on, s.closes_on, s.closed_early, s.closed_because, s.version,
                   (select count(*) from narrower_season every where every.season_id = s.id) as narrowed_by,
                   n.opens_on as own_opens_on, n.warns_on as own_warns_on, n.closes_on as own_closes_on,
                   n.version as own_version, (now() at time zone 'Asia/Shanghai')::date as today
            """;

    private final Database db;

    public SeasonStore(Database db) {
        this.db = db;
    }

    /** All that holds for the viewer in a year, in the order in which the year runs. */
    public Future<List<Season>> ofYear(int year, Viewer viewer) {
        return ofYear(year, viewer.nodeId(), viewer);
    }

    private Future<List<Season>> ofYear(int year, long nodeId, Viewer viewer) {
        var sql = COLUMNS + """
                  from season s
                  left join narrower_season n on n.season_id = s.id and n.department_id = department_of($1, $2)
                 where s.id in (select season_id from windows_of($1, $2))
                 order by array_position(array ['DECLARATION', 'ADJUSTMENT', 'MONITORING', 'SELF_EVALUATION'], s.kind),
                          s.round
                """;
        return db.ask(viewer.scope(), sql, nodeId, year).all(SeasonStore::season);
    }

    /** What the viewer's own city or district set in a year; nothing that only came down to it. */
    public Future<List<Season>> ownOfYear(int year, Viewer viewer) {
        return ofYear(year, viewer)
                .map(all -> all.stream()
                        .filter(season -> season.jurisdictionId() == viewer.nodeId())
                        .toList());
    }

    /** One that holds for the viewer, or below. */
    public Future<Season> find(long id, Viewer viewer) {
        var sql = COLUMNS + """
                  from season s
                  left join narrower_season n on n.season_id = s.id and n.department_id = department_of($2, s.year)
                 where s.id = $1
                   and exists (select from below b
                                where s.year between b.from_year and b.to_year
                                  and (b.ancestor_id = s.jurisdiction_id and b.node_id = $2
                                       or b.ancestor_id = $2 and b.node_id = s.jurisdiction_id))
                """;
        return db.ask(viewer.scope(), sql, id, viewer.nodeId()).one(SeasonStore::season);
    }

    /** One of the viewer's own city or district, held until the deed is done. */
    public Future<Season> toSet(long id, Viewer viewer) {
        var sql = COLUMNS + """
                  from season s
                  left join narrower_season n on false
                 where s.id = $1
                   and s.jurisdiction_id = $2
                   for update of s
                """;
        return db.ask(viewer.scope(), sql, id, viewer.nodeId()).one(SeasonStore::season);
    }

    /** One that holds for the viewer's department. */
    public Future<Season> toNarrow(long id, Viewer viewer) {
        var sql = COLUMNS + """
                  from season s
                  left join narrower_season n on n.season_id = s.id and n.department_id = $2
                 where s.id = $1
                   and s.id in (select season_id from windows_of($2, s.year))
                   and exists (select from node d where d.id = $2 and d.kind = 'DEPARTMENT')
                """;
        return db.ask(viewer.scope(), sql, id, viewer.nodeId()).one(SeasonStore::season);
    }

    /** The years that can be chosen: next year, this year, and all before that have a window. */
    public Future<List<Integer>> years(Viewer viewer) {
        var sql = """
                select year::integer as year
                  from (select distinct year from season
                         union
                        select generate_series(this_year() - 1, this_year() + 1)) as years
                 order by year desc
                """;
        return db.ask(viewer.scope(), sql).all(row -> row.getInteger("year"));
    }

    public static Season season(Row row) {
        return new Season(
                row.getLong("id"),
                row.getLong("jurisdiction_id"),
                row.getString("jurisdiction"),
                row.getInteger("year"),
                SeasonKind.valueOf(row.getString("kind")),
                row.getInteger("round"),
                row.getInteger("up_to_month"),
                days(row, ""),
                row.getBoolean("closed_early"),
                row.getString("closed_because"),
                row.getInteger("version"),
                row.getLong("narrowed_by"),
                row.getInteger("own_version") == null
                        ? Optional.empty()
                        : Optional.of(new Season.Narrowing(days(row, "own_"), row.getInteger("own_version"))),
                row.getLocalDate("today"));
    }

    private static Days days(Row row, String whose) {
        return new Days(
                row.getLocalDate(whose + "opens_on"),
                row.getLocalDate(whose + "warns_on"),
                row.getLocalDate(whose + "closes_on"));
    }
}
