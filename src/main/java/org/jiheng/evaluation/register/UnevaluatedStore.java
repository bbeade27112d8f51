package org.jiheng.evaluation.register;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Projects with approved targets that lack their self-evaluation. */
public final class UnevaluatedStore {

    private static final String SQL = """
            select j.id, j.name, name_of(j.node_id, t.year) as unit, t.year, w.closes_on,
                   (now() at time zone 'Asia/Shanghai')::date as today
              from paper t
              join project j on j.id = t.project_id
              join project_year y on y.project_id = j.id and y.year = t.year and y.standing = 'ACTIVE'
              left join lateral (select *
                                   from windows_of(j.node_id, t.year)
                                  where kind = 'SELF_EVALUATION') w on true
             where t.kind = 'TARGET'
               and t.approved_edition > 0
               and j.node_id = any (array (select node_id from below where ancestor_id = $1))
               and exists (select from below b
                            where b.ancestor_id = $1
                              and b.node_id = j.node_id
                              and t.year between b.from_year and b.to_year)
               and not exists (select from paper p
                                where p.kind = 'SELF_EVALUATION'
                                  and p.project_id = j.id
                                  and p.year = t.year)
            """;

    private final Database db;

    public UnevaluatedStore(Database db) {
        this.db = db;
    }

    /** A project without its self-evaluation, and until when it is asked for where that is set. */
    public record Line(long id, String name, String unit, int year, Optional<LocalDate> closesOn, LocalDate today) {

        public String href() {
            return "/evaluations/new?project=" + id + "&year=" + year;
        }

        public String projectHref() {
            return "/projects/" + id + "?year=" + year;
        }
    }

    /** Those whose window is open today, the most urgent first. */
    public Future<List<Line>> openToday(Viewer viewer) {
        var sql = SQL + """
                   and t.year >= this_year() - 1
                   and not w.closed_early
                   and (now() at time zone 'Asia/Shanghai')::date between w.opens_on and w.closes_on
                 order by w.closes_on, pinyin(j.name) collate pinyin, j.id
                """;
        return ask(viewer, sql, viewer.nodeId());
    }

    public Future<List<Line>> ofYear(int year, Viewer viewer) {
        return ask(
                viewer, SQL + " and t.year = $2 order by pinyin(j.name) collate pinyin, j.id", viewer.nodeId(), year);
    }

    private Future<List<Line>> ask(Viewer viewer, String sql, Object... values) {
        return db.ask(viewer.scope(), sql, values)
                .all(row -> new Line(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getInteger("year"),
                        Optional.ofNullable(row.getLocalDate("closes_on")),
                        row.getLocalDate("today")));
    }
}
