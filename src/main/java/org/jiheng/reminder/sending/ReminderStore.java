package org.jiheng.reminder.sending;

import io.vertx.core.Future;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.viewer.Viewer;

/** Writes down who was reminded of what. */
final class ReminderStore {

    /** One paper of which one person was reminded. */
    record Written(long accountId, long projectId) {}

    private final Database tx;

    ReminderStore(Database tx) {
        this.tx = tx;
    }

    Future<Long> open(Asked asked, String words, Viewer viewer) {
        var sql = """
                insert into reminder (node_id, kind, year, round, words, sent_by, sent_name)
                values ($1, $2, $3, $4, $5, $6, $7)
                returning id
                """;
        return tx.ask(
                        viewer.scope(),
                        sql,
                        viewer.nodeId(),
                        asked.kind().name(),
                        asked.year(),
                        asked.round(),
                        words,
                        viewer.accountId(),
                        viewer.name())
                .one(row -> row.getLong("id"));
    }

    /** Only what nobody was reminded of today; someone else may be doing so at this very moment. */
    Future<Set<Written>> write(long reminderId, Asked asked, List<Claim> claims, Viewer viewer) {
        var sql = """
                insert into reminder_item (reminder_id, account_id, department_id, project_id, kind, year, round, day)
                select $1, c.account_id, c.department_id, c.project_id, $2, $3, $4,
                       (now() at time zone 'Asia/Shanghai')::date
                  from unnest($5::bigint[], $6::bigint[], $7::bigint[]) as c (account_id, department_id, project_id)
                 order by 2, 4
                    on conflict on constraint reminded_once_a_day do nothing
                returning account_id, project_id
                """;
        return tx.ask(
                        viewer.scope(),
                        sql,
                        reminderId,
                        asked.kind().name(),
                        asked.year(),
                        asked.round(),
                        claims.stream()
                                .map(claim -> claim.addressee().orElseThrow().accountId())
                                .toArray(Long[]::new),
                        claims.stream().map(Claim::departmentId).toArray(Long[]::new),
                        claims.stream().map(Claim::projectId).toArray(Long[]::new))
                .all(row -> new Written(row.getLong("account_id"), row.getLong("project_id")))
                .map(written -> written.stream().collect(Collectors.toSet()));
    }
}
