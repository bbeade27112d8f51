package org.jiheng.reminder.mail;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;

/** The mail that waits to be sent, written with the deed it tells of. */
public final class MailStore {

    private final Database db;

    public MailStore(Database db) {
        this.db = db;
    }

    /** A mail whose turn it is. */
    record Due(long id, int attempts, Mail mail) {}

    public Future<Void> post(long reminderId, List<Mail> mails, Viewer viewer) {
        var sql = """
                insert into mail (reminder_id, account_id, address, subject, body, message_id)
                select $2, m.account_id, m.address, m.subject, m.body, m.message_id
                  from jsonb_to_recordset($1) as m (account_id bigint, address text, subject text, body text, message_id text)
                """;
        if (mails.isEmpty()) {
            return Future.succeededFuture();
        }
        var rows = new JsonArray();
        mails.forEach(mail -> rows.add(new JsonObject()
                .put("account_id", mail.accountId())
                .put("address", mail.address())
                .put("subject", mail.subject())
                .put("body", mail.body())
                .put("message_id", mail.messageId())));
        return db.ask(viewer.scope(), sql, rows, reminderId).run().mapEmpty();
    }

    /** The oldest that waits. For longer than a slow server takes to answer, nobody else takes it too. */
    Future<Optional<Due>> take() {
        var sql = """
                update mail
                   set attempts = attempts + 1,
                       next_at = now() + interval '5 minutes'
                 where id = (select id
                               from mail
                              where sent_at is null
                                and given_up_at is null
                                and next_at <= now()
                              order by next_at, id
                              limit 1
                                for no key update skip locked)
                returning id, attempts, account_id, address, subject, body, message_id
                """;
        return db.ask(Scope.BACKGROUND, sql)
                .maybeOne(row -> new Due(
                        row.getLong("id"),
                        row.getInteger("attempts"),
                        new Mail(
                                row.getLong("account_id"),
                                row.getString("address"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("message_id"))));
    }

    Future<Void> sent(long id) {
        return db.ask(Scope.BACKGROUND, "update mail set sent_at = now(), fault = null, trouble = '' where id = $1", id)
                .run()
                .mapEmpty();
    }

    /** What the server said; given up where it will never take it, or has not for too long. */
    Future<Void> failed(long id, Failure failure, boolean forGood) {
        var sql = """
                update mail
                   set fault = $4,
                       trouble = left($2, 500),
                       given_up_at = case when $3 then now() end,
                       next_at = now() + least(interval '1 minute' * power(2, attempts - 1), interval '6 hours')
                 where id = $1
                """;
        return db.ask(
                        Scope.BACKGROUND,
                        sql,
                        id,
                        failure.told(),
                        forGood,
                        failure.fault().name())
                .run()
                .mapEmpty();
    }

    /** What was sent or given up long ago; the history keeps who was reminded. */
    Future<Void> sweep() {
        var sql = """
                delete from mail
                 where made_at < now() - interval '90 days'
                   and (sent_at is not null or given_up_at is not null)
                """;
        return db.ask(Scope.BACKGROUND, sql).run().mapEmpty();
    }
}
