package org.jiheng.evidence.sight;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.Database;
import org.jiheng.evidence.Attachment;
import org.jiheng.evidence.EvidenceStore;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;

/** Looks at files for those who read them: pages are drawn by a worker when somebody first asks, and kept. */
public final class Sights {

    private static final int THUMB = 0;
    private static final int WORKERS = 2;
    private static final int MOST_WAITING = 16;
    private static final int SECONDS = 60;

    private final SightStore store;
    private final EvidenceStore files;
    private final WorkerExecutor workers;
    private final Poppler poppler = new Poppler();
    private final Map<String, Future<?>> going = new HashMap<>();

    public Sights(Vertx vertx, Database db) {
        store = new SightStore(db);
        files = new EvidenceStore(db);
        workers = vertx.createSharedWorkerExecutor("evidence", WORKERS, SECONDS, TimeUnit.SECONDS);
    }

    /** How many pages there are to see, found out once. */
    public Future<Sight> of(Attachment file, Viewer viewer) {
        var trouble = Trouble.named(file.trouble());
        if (trouble.isPresent() || file.purged() || !file.kind().shown()) {
            return Future.succeededFuture(new Sight(file, 0, trouble));
        }
        if (file.pages() >= 0) {
            return Future.succeededFuture(new Sight(file, file.pages(), trouble));
        }
        return looked(file, viewer)
                .compose(pages -> store.note(file, pages, "", viewer).map(new Sight(file, pages, trouble)))
                .recover(failure -> met(file, failure, viewer));
    }

    /** Whether a picture can be drawn at all only drawing it tells. */
    private Future<Integer> looked(Attachment file, Viewer viewer) {
        return file.kind().isPicture()
                ? drawn(file, 1, viewer).map(1)
                : once("look " + file.id(), () -> poppler.pages(pieces(file, viewer)));
    }

    /** A page as a picture; page 0 is the small one for lists. Whatever cannot be seen does not exist. */
    public Future<Drawn> picture(Attachment file, int page, Viewer viewer) {
        return store.drawn(file, page, viewer)
                .compose(drawn -> drawn.isPresent()
                        ? Future.succeededFuture(drawn.get())
                        : page == THUMB ? thumb(file, viewer) : page(file, page, viewer));
    }

    private Future<Drawn> thumb(Attachment file, Viewer viewer) {
        return picture(file, 1, viewer)
                .compose(page -> once("thumb " + file.id(), () -> Pictures.thumb(page)))
                .compose(small -> store.keep(file, THUMB, small, viewer).map(small));
    }

    private Future<Drawn> page(Attachment file, int page, Viewer viewer) {
        return of(file, viewer).compose(sight -> {
            if (!sight.has(page)) {
                throw Problem.notFound();
            }
            return store.drawn(file, page, viewer)
                    .compose(kept -> kept.map(Future::succeededFuture).orElseGet(() -> drawn(file, page, viewer)))
                    .recover(failure ->
                            met(file, failure, viewer).compose(seen -> Future.failedFuture(Problem.notFound())));
        });
    }

    private Future<Drawn> drawn(Attachment file, int page, Viewer viewer) {
        return once("page " + file.id() + " " + page, () -> draw(file, page, viewer))
                .compose(drawn -> store.keep(file, page, drawn, viewer).map(drawn));
    }

    private Drawn draw(Attachment file, int page, Viewer viewer) throws Exception {
        var pieces = pieces(file, viewer);
        return file.kind().isPicture() ? Pictures.page(pieces) : poppler.page(pieces, page);
    }

    private Pieces pieces(Attachment file, Viewer viewer) throws Trouble.Met {
        if (!file.kind().isPicture() && !poppler.isThere()) {
            throw new Trouble.Met(Trouble.NOT_HERE);
        }
        return new Pieces(file.bytes(), number -> files.piece(file.id(), number, viewer));
    }

    /** What is wrong with the file itself is remembered; what is wrong with the machine is not. */
    private Future<Sight> met(Attachment file, Throwable failure, Viewer viewer) {
        if (!(failure instanceof Trouble.Met met)) {
            return Future.failedFuture(failure instanceof UncheckedIOException ? Problem.busy() : failure);
        }
        var sight = new Sight(file, 0, Optional.of(met.trouble()));
        return met.trouble() == Trouble.NOT_HERE
                ? Future.succeededFuture(sight)
                : store.note(file, 0, met.trouble().name(), viewer).map(sight);
    }

    /** The same work is done once for all who wait for it, and not more waits than can be borne. */
    @SuppressWarnings("unchecked")
    private <T> Future<T> once(String name, Callable<T> work) {
        var known = going.get(name);
        if (known != null) {
            return (Future<T>) known;
        }
        if (going.size() >= MOST_WAITING) {
            return Future.failedFuture(Problem.busy());
        }
        var done = workers.executeBlocking(work, false);
        going.put(name, done);
        done.onComplete(any -> going.remove(name, done));
        return done;
    }
}
