package org.jiheng.organisation;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Puts up the one node above all others, in an installation that starts without the demonstration. */
public final class FoundPlatform {

    private final Database db;

    public FoundPlatform(Database db) {
        this.db = db;
    }

    public Future<Long> run(String name) {
        var place = Placement.first(BudgetYear.current(), 0, "", name, "");
        var details = new Details("", "", "", "");
        return db.deed(Scope.SETUP, tx -> {
            var nodes = new TreeWorkStore(tx);
            return nodes.add(Scope.SETUP, NodeKind.PLATFORM, false, details)
                    .compose(id -> nodes.place(Scope.SETUP, id, place)
                            .compose(placed -> new Revisions(tx)
                                    .record(Actor.system(), AddChild.told(id, NodeKind.PLATFORM, place, details)))
                            .map(id));
        });
    }
}
