package org.jiheng.demo;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Brings the ledger up to date where the demonstration goes on from it, before the follower has come that far. */
final class DemoLedgerStore {

    private final Database db;

    DemoLedgerStore(Database db) {
        this.db = db;
    }

    /** The lines of all projects of a year; what is up to date already stays as it is. */
    Future<Void> renew(int year) {
        var sql = """
                select renew_ledger(array_agg(project_id), array_agg(year))
                  from project_year
                 where year = $1
                """;
        return db.ask(Scope.BACKGROUND, sql, (short) year).run().mapEmpty();
    }
}
