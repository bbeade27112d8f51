package org.jiheng.reminder.received;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.reminder.completeness.Lack;
import org.jiheng.viewer.Viewer;

/** The reminders somebody got and neither answered nor put away. */
final class UrgentStore {

    private static final int MOST = 200;

    /** Each paper that is still missing under the newest reminder of it; what has come in is gone by itself. */
    private static final String MISSING = """
            with newest as (
                select distinct on (i.project_id, i.kind, i.year, i.round) i.*
                  from reminder_item i
                 where i.account_id = $1
                 order by i.project_id, i.kind, i.year, i.round, i.day desc),
            missing as (
                select i.reminder_id, i.kind, i.year, i.round, j.id as project_id, j.name as project, j.node_id, p.id as paper_id,
                       p.state, greatest(p.due_on, p.late_until) as own_due
                  from newest i
                  join project j on j.id = i.project_id
                  join project_year y on y.project_id = j.id and y.year = i.year and y.standing = 'ACTIVE'
                  left join paper p on p.kind = i.kind and p.project_id = j.id and p.year = i.year and p.round = i.round
                 where i.dismissed_at is null
                   and (p.id is null or p.state = 'RETURNED' or p.state in ('DRAFT', 'WITHDRAWN') and p.approved_edition = 0)
                   and exists (select from below b
                                where b.ancestor_id = $2
                                  and b.node_id = j.node_id
                                  and i.year between b.from_year and b.to_year))
            """;

    private final Database db;

    UrgentStore(Database db) {
        this.db = db;
    }

    /** One paper of one reminder. */
    record Line(
            long reminderId,
            String from,
            String by,
            OffsetDateTime at,
            String words,
            Asked asked,
            long projectId,
            String project,
            String unit,
            Lack lack,
            long paperId,
            Optional<LocalDate> due,
            LocalDate today) {}

    Future<List<Line>> open(Viewer viewer) {
        var sql = MISSING + """
                select r.id, coalesce(name_of(r.node_id, this_year()), '') as from_node, r.sent_name, r.sent_at, r.words,
                       m.kind, m.year, m.round, m.project_id, m.project, name_of(m.node_id, m.year) as unit, m.paper_id,
                       coalesce(m.state, 'NONE') as lack, coalesce(m.own_due, w.closes_on) as due,
                       (now() at time zone 'Asia/Shanghai')::date as today
                  from missing m
                  join reminder r on r.id = m.reminder_id
                  left join lateral (select closes_on
                                       from windows_of(m.node_id, m.year)
                                      where kind = case m.kind when 'TARGET' then 'DECLARATION' else m.kind end
                                        and round = m.round) w on true
                 order by r.sent_at desc, r.id, due nulls last, pinyin(m.project) collate pinyin, m.project_id
                 limit $3
                """;
        return db.ask(viewer.scope(), sql, viewer.accountId(), viewer.nodeId(), MOST)
                .all(UrgentStore::line);
    }

    /** How many reminders of something that is still missing were not put away. */
    Future<Long> count(Viewer viewer) {
        var sql = MISSING + "select count(distinct reminder_id) as number from missing";
        return db.ask(viewer.scope(), sql, viewer.accountId(), viewer.nodeId()).one(row -> row.getLong("number"));
    }

    /** How many papers were put away. */
    Future<Integer> dismiss(long reminderId, Viewer viewer) {
        var sql = """
                update reminder_item
                   set dismissed_at = now()
                 where reminder_id = $1
                   and account_id = $2
                   and dismissed_at is null
                """;
        return db.ask(viewer.scope(), sql, reminderId, viewer.accountId()).run();
    }

    private static Line line(Row row) {
        return new Line(
                row.getLong("id"),
                row.getString("from_node"),
                row.getString("sent_name"),
                row.getOffsetDateTime("sent_at"),
                row.getString("words"),
                new Asked(PaperKind.valueOf(row.getString("kind")), row.getInteger("year"), row.getInteger("round")),
                row.getLong("project_id"),
                row.getString("project"),
                row.getString("unit"),
                Lack.valueOf(row.getString("lack")),
                Optional.ofNullable(row.getLong("paper_id")).orElse(0L),
                Optional.ofNullable(row.getLocalDate("due")),
                row.getLocalDate("today"));
    }
}
