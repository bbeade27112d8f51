package org.jiheng;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.web.Reply;
import org.jiheng.web.Site;

/** What load balancers and supervisors ask: does the process live, and should it be given requests. */
final class MachineRoutes {

    private static final double LEAST_FREE = 0.1;
    private static final long MILLIS_TO_WAIT = 1500;

    private final Database db;
    private final Path data;
    private final BooleanSupplier draining;

    MachineRoutes(Database db, Path data, BooleanSupplier draining) {
        this.db = db;
        this.data = data;
        this.draining = draining;
    }

    void mount(Site site) {
        site.machine("/healthz", () -> Future.succeededFuture(plain(200, "alive")));
        site.machine("/readyz", this::ready);
    }

    private Future<Reply> ready() {
        if (draining.getAsBoolean()) {
            return Future.succeededFuture(plain(503, "stopping"));
        }
        if (isNearlyFull()) {
            return Future.succeededFuture(plain(503, "disk nearly full"));
        }
        return db.ask(Scope.DOOR, "select oldest_release from schema_floor")
                .one(row -> plain(200, "ready"))
                .timeout(MILLIS_TO_WAIT, TimeUnit.MILLISECONDS)
                .recover(away -> Future.succeededFuture(plain(503, "database away")));
    }

    private boolean isNearlyFull() {
        try {
            var store = Files.getFileStore(data);
            return store.getUsableSpace() < store.getTotalSpace() * LEAST_FREE;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Reply plain(int status, String words) {
        return Reply.text(status, "text/plain; charset=utf-8", Buffer.buffer(words + "\n"));
    }
}
