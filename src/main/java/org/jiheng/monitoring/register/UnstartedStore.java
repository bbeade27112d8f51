package org.jiheng.monitoring.register;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Projects with approved targets that lack the monitoring of a round. */
public final class UnstartedStore {

    private static final String SQL = """
            select j.id, j.name, name_of(j.node_id, t.year) as unit, t.year, w.round, w.up_to_month, w.closes_on,
                   (now() at time zone 'Asia/Shanghai')::date as today
              from paper t
              join project j on j.id = t.project_id
              join project_year y on y.project_id = j.id and y.year = t.year and y.standing = 'ACTIVE'
              cross join lateral windows_of(j.node_id, t.year) w
             where t.kind = 'TARGET'
               and t.approved_edition > 0
               and w.kind = 'MONITORING'
               and exists (select from below b
                            where b.ancestor_id = $1
                              and b.node_id = j.node_id
                              and t.year between b.from_year and b.to_year)
               and not exists (select from paper p
                                where p.kind = 'MONITORING'
                                  and p.project_id = j.id
                                  and p.year = t.year
                                  and p.round = w.round)
            """;

    private final Database db;

    public UnstartedStore(Database db) {
        this.db = db;
    }

    /** A project without the monitoring of a round that is asked for until a day. */
    public record Line(
            long id,
            String name,
            String unit,
            int year,
            int round,
            int upToMonth,
            LocalDate closesOn,
            LocalDate today) {

        public String href() {
            return "/monitorings/new?project=" + id + "&year=" + year + "&round=" + round;
        }

        public String projectHref() {
            return "/projects/" + id + "?year=" + year;
        }
    }

    /** Of all rounds that are open today, the most urgent first. */
    public Future<List<Line>> openToday(Viewer viewer) {
        var sql = SQL + """
                   and t.year >= this_year() - 1
                   and not w.closed_early
                   and (now() at time zone 'Asia/Shanghai')::date between w.opens_on and w.closes_on
                 order by w.closes_on, pinyin(j.name) collate pinyin, j.id, w.round
                """;
        return ask(viewer, sql, viewer.nodeId());
    }

    public Future<List<Line>> ofRound(int year, int round, Viewer viewer) {
        var sql = SQL + " and t.year = $2 and w.round = $3 order by pinyin(j.name) collate pinyin, j.id";
        return ask(viewer, sql, viewer.nodeId(), year, round);
    }

    private Future<List<Line>> ask(Viewer viewer, String sql, Object... values) {
        return db.ask(viewer.scope(), sql, values)
                .all(row -> new Line(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getInteger("year"),
                        row.getInteger("round"),
                        row.getInteger("up_to_month"),
                        row.getLocalDate("closes_on"),
                        row.getLocalDate("today")));
    }
}
