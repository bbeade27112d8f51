package org.jiheng.evidence.sweep;

import io.vertx.core.Future;
import org.jiheng.database.Database;

/** Takes away what never arrived whole, and the bytes of what was deleted before anybody received it. */
public final class EvidenceSweeper {

    private final SweepStore store;

    public EvidenceSweeper(Database db) {
        store = new SweepStore(db);
    }

    /** How many files went. */
    public Future<Integer> run() {
        return store.unfinished().compose(some -> store.unneeded().map(more -> some + more));
    }
}
