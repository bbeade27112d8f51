package org.jiheng.target.register;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** The declarations of a year in the order that was asked for. */
record Register(Database db, RegisterFilter filter, RegisterTally tally) {

    static Future<Register> of(Database db, RegisterFilter filter, Viewer viewer) {
        return new RegisterStore(db).all(filter, viewer).map(all -> new Register(db, filter, new RegisterTally(all)));
    }

    Future<List<RegisterLine>> all(Viewer viewer) {
        return part(viewer, (int) tally.number(), 0);
    }

    Future<List<RegisterLine>> part(Viewer viewer, int size, long offset) {
        var store = new RegisterStore(db);
        if (!filter.byMoney()) {
            return store.part(filter, viewer, size, offset);
        }
        var sorted = Arrays.stream(tally.byMoney(filter.sort().startsWith("-")));
        return store.these(sorted.skip(offset).limit(size).toArray(Long[]::new), filter, viewer);
    }
}
