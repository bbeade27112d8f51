package org.jiheng.audit.chain;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Links the heads of all chains that moved into the one global chain, so that no chain can be rewritten by itself. */
public final class Sealer {

    /** What is left after this many goes with the next minute. */
    private static final int SEALS_A_ROUND = 200;

    private final Database db;

    public Sealer(Database db) {
        this.db = db;
    }

    /** How many chains were sealed; none when another instance is at it. */
    public Future<Integer> run() {
        return sealed(0, 0);
    }

    private Future<Integer> sealed(int soFar, int seals) {
        return one().compose(links -> links == SealStore.LINKS && seals < SEALS_A_ROUND
                ? sealed(soFar + links, seals + 1)
                : Future.succeededFuture(soFar + links));
    }

    private Future<Integer> one() {
        return db.deed(Scope.BACKGROUND, tx -> {
            var store = new SealStore(tx);
            return store.turn().compose(mine -> mine ? store.seal() : Future.succeededFuture(0));
        });
    }
}
