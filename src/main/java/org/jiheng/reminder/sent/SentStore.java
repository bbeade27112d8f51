package org.jiheng.reminder.sent;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.reminder.mail.Fault;
import org.jiheng.viewer.Viewer;

/** Reads the reminders that were sent at and below the viewer's node, and which mails of them were not taken. */
final class SentStore {

    private static final String WITHIN = """
             where exists (select from below b
                            where b.ancestor_id = $1
                              and b.node_id = r.node_id
                              and this_year() between b.from_year and b.to_year)
            """;

    private final Database db;

    SentStore(Database db) {
        this.db = db;
    }

    Future<Long> count(Viewer viewer) {
        var sql = "select count(*) as number from reminder r" + WITHIN;
        return db.ask(viewer.scope(), sql, viewer.nodeId()).one(row -> row.getLong("number"));
    }

    /** The newest first. */
    Future<List<Sent>> part(Viewer viewer, int size, long offset) {
        var sql = """
                select r.id, r.sent_at, r.sent_name, name_of(r.node_id, this_year()) as from_node, r.kind, r.year, r.round,
                       r.words, i.people, i.papers, i.answered, m.mailed, m.waiting
                  from (select r.* from reminder r {within} order by r.id desc limit $2 offset $3) r
                 cross join lateral (
                        select count(distinct i.account_id) as people, count(distinct i.project_id) as papers,
                               count(distinct i.project_id) filter (
                                    where not (p.state = 'RETURNED'
                                               or p.state in ('DRAFT', 'WITHDRAWN') and p.approved_edition = 0)) as answered
                          from reminder_item i
                          left join paper p on p.kind = i.kind and p.project_id = i.project_id and p.year = i.year
                                           and p.round = i.round
                         where i.reminder_id = r.id) i
                 cross join lateral (
                        select count(*) filter (where sent_at is not null) as mailed,
                               count(*) filter (where sent_at is null and attempts = 0) as waiting
                          from mail
                         where reminder_id = r.id) m
                 order by r.id desc
                """.replace("{within}", WITHIN);
        return db.ask(viewer.scope(), sql, viewer.nodeId(), size, offset)
                .all(row -> row)
                .compose(rows -> undelivered(
                                rows.stream().map(row -> row.getLong("id")).toList(), viewer)
                        .map(mails -> rows.stream()
                                .map(row -> sent(row, mails.getOrDefault(row.getLong("id"), List.of())))
                                .toList()));
    }

    private Future<Map<Long, List<Undelivered>>> undelivered(List<Long> reminders, Viewer viewer) {
        var sql = """
                select m.reminder_id, a.name, coalesce(m.fault, 'AWAY') as fault, m.trouble, m.attempts,
                       case when m.given_up_at is null then m.next_at end as again_at
                  from mail m
                  join account a on a.id = m.account_id
                 where m.reminder_id = any ($1)
                   and m.sent_at is null
                   and m.attempts > 0
                 order by a.name, m.id
                 limit 200
                """;
        return db.ask(viewer.scope(), sql, (Object) reminders.toArray(Long[]::new))
                .all(row -> new Undelivered(
                        row.getLong("reminder_id"),
                        row.getString("name"),
                        Fault.valueOf(row.getString("fault")),
                        row.getString("trouble"),
                        row.getInteger("attempts"),
                        Optional.ofNullable(row.getOffsetDateTime("again_at"))))
                .map(all -> all.stream().collect(Collectors.groupingBy(Undelivered::reminderId)));
    }

    /** How many mails of this person's own reminders were lately tried and not taken. */
    Future<Long> troubles(Viewer viewer) {
        var sql = """
                select count(*) as number
                  from mail m
                  join reminder r on r.id = m.reminder_id
                 where m.sent_at is null
                   and m.attempts > 0
                   and m.made_at > now() - interval '14 days'
                   and r.sent_by = $1
                """;
        return db.ask(viewer.scope(), sql, viewer.accountId()).one(row -> row.getLong("number"));
    }

    private static Sent sent(Row row, List<Undelivered> undelivered) {
        return new Sent(
                row.getLong("id"),
                row.getOffsetDateTime("sent_at"),
                row.getString("sent_name"),
                row.getString("from_node"),
                new Asked(PaperKind.valueOf(row.getString("kind")), row.getInteger("year"), row.getInteger("round")),
                row.getString("words"),
                row.getLong("people"),
                row.getLong("papers"),
                row.getLong("answered"),
                row.getLong("mailed"),
                row.getLong("waiting"),
                undelivered);
    }
}
