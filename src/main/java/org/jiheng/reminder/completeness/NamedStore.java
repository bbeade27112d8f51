package org.jiheng.reminder.completeness;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/**
 * Finds of which projects papers are missing, in the order of names. What is kept beside the ledger tells it without reading
 * every paper; it is read past the walls between rows, in units the viewer may see, and only numbers of projects leave it.
 */
final class NamedStore {

    private static final String MISSING = """
            select f.project_id
              from filing f
              join project j on j.id = f.project_id
              left join filing p on p.project_id = f.project_id and p.year = f.year and p.kind = $2 and p.round = $3
             where f.year = $1
               and f.kind = ''
               and f.node_id = any ($4)
               and p.lack is distinct from ''
               and $5::text in ('', coalesce(p.lack, case when $2 = 'TARGET' or f.answers then 'NONE' else 'BLOCKED' end))
             order by pinyin(j.name) collate pinyin {way}, f.project_id
             limit $6 offset $7
            """;

    private final Database db;

    NamedStore(Database db) {
        this.db = db;
    }

    /** Days that follow from windows are not kept, and words are looked for among the projects themselves. */
    static boolean knows(DebtFilter filter) {
        return filter.sort().matches("-?name")
                && filter.words().isEmpty()
                && !filter.lack().equals(DebtFilter.OVERDUE);
    }

    Future<List<Long>> part(DebtFilter filter, int size, Overview.Stretch stretch) {
        var sql = MISSING.replace("{way}", filter.sort().startsWith("-") ? "desc" : "");
        return db.ask(
                        Scope.BACKGROUND,
                        sql,
                        filter.year(),
                        filter.asked().kind().name(),
                        filter.asked().round(),
                        stretch.nodes().toArray(Long[]::new),
                        filter.lack(),
                        size,
                        stretch.offset())
                .all(row -> row.getLong("project_id"));
    }
}
