package org.jiheng.evidence.sweep;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Files nobody will ever see. */
final class SweepStore {

    private static final int FILES = 50;

    private final Database db;

    SweepStore(Database db) {
        this.db = db;
    }

    /** No sending takes so long; what is older was cut off. */
    Future<Integer> unfinished() {
        var sql = """
                delete from evidence
                 where id = any(array(select id from evidence
                                       where arrived_at is null
                                         and added_at < now() - interval '2 hours'
                                       limit $1))
                """;
        return db.ask(Scope.BACKGROUND, sql, FILES).run();
    }

    /** Never handed in and deleted a day ago; the history keeps its name and what it was known by. */
    Future<Integer> unneeded() {
        var sql = """
                with unneeded as (
                    update evidence
                       set purged = true
                     where id = any(array(select id from evidence
                                           where removed_at < now() - interval '1 day'
                                             and until_edition < since_edition
                                             and not purged
                                           limit $1))
                    returning id),
                     pieces as (delete from evidence_chunk where evidence_id in (select id from unneeded)),
                     pictures as (delete from evidence_picture where evidence_id in (select id from unneeded))
                select id from unneeded
                """;
        return db.ask(Scope.BACKGROUND, sql, FILES)
                .all(row -> row.getLong("id"))
                .map(List::size);
    }
}
