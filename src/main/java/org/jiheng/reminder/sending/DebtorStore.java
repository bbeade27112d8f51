package org.jiheng.reminder.sending;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.reminder.completeness.DebtFilter;
import org.jiheng.reminder.completeness.DebtStore;
import org.jiheng.reminder.completeness.Lack;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Language;

/** Reads who can hand in what is missing, at the moment it is asked. */
final class DebtorStore {

    private final Database db;

    DebtorStore(Database db) {
        this.db = db;
    }

    Future<Round> now(DebtFilter filter, Viewer viewer) {
        var sql = DebtStore.OWED + """
                , hands as materialized (
                    select n.node_id, f.account_id
                      from (select distinct node_id from owed) n
                     cross join lateral fillers_of(n.node_id) f)
                select o.*, a.id as account_id, a.name, a.language, a.mail,
                       coalesce(exists (select from reminder_item i
                                         where i.account_id = a.id and i.project_id = o.project_id and i.kind = $4
                                           and i.year = $2 and i.round = $5 and i.day = o.today), false) as already
                  from owed o
                  left join hands h using (node_id)
                  left join account a on a.id = h.account_id
                 order by pinyin(o.unit) collate pinyin, o.node_id, a.id, o.due nulls last, pinyin(o.project) collate pinyin,
                          o.project_id
                 limit $9
                """;
        return db.ask(viewer.scope(), sql, filter.values(viewer.nodeId(), DebtStore.MOST))
                .all(row -> claim(filter.asked(), row))
                .map(claims -> new Round(filter.asked(), claims));
    }

    private static Claim claim(Asked asked, Row row) {
        return new Claim(
                asked,
                row.getLong("project_id"),
                row.getString("project"),
                row.getLong("department_id"),
                row.getString("unit"),
                Lack.valueOf(row.getString("lack")),
                Optional.ofNullable(row.getLong("paper_id")).orElse(0L),
                Optional.ofNullable(row.getLocalDate("due")),
                Optional.ofNullable(row.getLong("account_id")).map(id -> addressee(id, row)),
                row.getBoolean("already"));
    }

    private static Addressee addressee(long id, Row row) {
        return new Addressee(
                id,
                row.getString("name"),
                Language.tagged(row.getString("language")).orElse(Language.ZH),
                row.getString("mail"));
    }
}
