package org.jiheng.monitoring.rectification;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.review.way.Way;
import org.jiheng.season.Step;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Rectifications of the papers at and below the viewer's node; those of others do not exist. */
final class RectificationStore {

    static final int SHOWN = 100;

    private static final String CHOSEN = """
            select r.id, r.paper_id, p.title, p.node_id, name_of(p.node_id, p.year) as unit, r.row_key,
                   coalesce(p.cells ->> ('i.' || r.row_key || '.level3'), '') as row_name, r.level, r.state, r.advice,
                   r.due_on, r.asked_by, r.asked_name, r.asked_at, r.answer, r.answered_by, r.answered_name,
                   r.answered_at, r.closing, r.closed_by, r.closed_name, r.closed_at, r.version,
                   (now() at time zone 'Asia/Shanghai')::date as today
              from rectification r
              join paper p on p.id = r.paper_id
             where exists (select from below b
                            where b.ancestor_id = $1
                              and b.node_id = p.node_id
                              and p.year between b.from_year and b.to_year)
            """;

    /** Whose turn it is: MINE, OTHERS or SETTLED. */
    private static final String TURN = """
               and case when r.state = 'CLOSED' then 'SETTLED'
                        when r.state = 'ASKED' then case when $3 then 'MINE' else 'OTHERS' end
                        when r.level = any ($4) and r.answered_by is distinct from $5 then 'MINE'
                        else 'OTHERS' end = $2
               and (r.state <> 'CLOSED' or r.closed_at > now() - interval '1 year')
            """;

    private final Database db;

    RectificationStore(Database db) {
        this.db = db;
    }

    Future<Rectification> find(long id, Viewer viewer) {
        return db.ask(viewer.scope(), CHOSEN + " and r.id = $2", viewer.nodeId(), id)
                .one(RectificationStore::rectification);
    }

    /** Those of one paper, the open ones first. */
    Future<List<Rectification>> of(long paperId, Viewer viewer) {
        var sql = CHOSEN + " and r.paper_id = $2 order by r.state = 'CLOSED', r.due_on, r.id";
        return db.ask(viewer.scope(), sql, viewer.nodeId(), paperId).all(RectificationStore::rectification);
    }

    Future<List<Rectification>> turned(String turn, Viewer viewer) {
        var sql = CHOSEN + TURN + " order by r.due_on, r.id limit " + SHOWN;
        return db.ask(viewer.scope(), sql, turned(viewer, turn)).all(RectificationStore::rectification);
    }

    Future<Long> count(String turn, Viewer viewer) {
        var sql = "select count(*) as number from (" + CHOSEN + TURN + ") as all_of_them";
        return db.ask(viewer.scope(), sql, turned(viewer, turn)).one(row -> row.getLong("number"));
    }

    private static Object[] turned(Viewer viewer, String turn) {
        var levels = Arrays.stream(Step.values())
                .filter(step -> viewer.is(Way.reviewer(step)))
                .map(Step::name)
                .toArray(String[]::new);
        return new Object[] {viewer.nodeId(), turn, viewer.is(Role.FILLER), levels, viewer.accountId()};
    }

    private static Rectification rectification(Row row) {
        return new Rectification(
                row.getLong("id"),
                row.getLong("paper_id"),
                row.getString("title"),
                row.getLong("node_id"),
                row.getString("unit"),
                row.getString("row_key"),
                row.getString("row_name"),
                Step.valueOf(row.getString("level")),
                Stand.valueOf(row.getString("state")),
                row.getString("advice"),
                row.getLocalDate("due_on"),
                said(row, "asked").orElseThrow(),
                row.getString("answer"),
                said(row, "answered"),
                row.getString("closing"),
                said(row, "closed"),
                row.getInteger("version"),
                row.getLocalDate("today"));
    }

    private static Optional<Rectification.Said> said(Row row, String what) {
        return Optional.ofNullable(row.getLong(what + "_by"))
                .map(account -> new Rectification.Said(
                        account, row.getString(what + "_name"), row.getOffsetDateTime(what + "_at")));
    }
}
