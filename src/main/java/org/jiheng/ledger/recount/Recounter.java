package org.jiheng.ledger.recount;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.database.OpenTransaction;
import org.jiheng.ledger.Tally;

/** Works out all lines below a node anew from the papers and adds up their sums, in one view of the database. */
final class Recounter {

    private static final int PART = 500;

    private final Pool stillView;
    private final WorkStore recounts;
    private final Mending mending;

    /** The pool's transactions must each see one moment only, however many statements they have. */
    Recounter(Pool stillView, Database db) {
        this.stillView = stillView;
        recounts = new WorkStore(db);
        mending = new Mending(db);
    }

    /** One that somebody asked for; false when nobody did. */
    Future<Boolean> run() {
        return recounts.claim()
                .compose(wanted -> wanted.map(each -> count(each)
                                .compose(counted -> mending.end(each, counted))
                                .map(true))
                        .orElse(Future.succeededFuture(false)));
    }

    private Future<Counted> count(Wanted wanted) {
        return stillView.withTransaction(connection -> {
            var store = new CountStore(new OpenTransaction(connection));
            return store.ready()
                    .compose(ready -> store.places(wanted))
                    .compose(places ->
                            store.projects(wanted).compose(ids -> new Sheet(wanted, store, places, ids).fill()));
        });
    }

    /** What was counted so far. */
    private final class Sheet {

        private final Wanted wanted;
        private final CountStore store;
        private final List<Long> places;
        private final List<Long> projects;
        private final List<Misread> lines = new ArrayList<>();
        private final Map<Counter, Tally> added = new HashMap<>();

        Sheet(Wanted wanted, CountStore store, List<Long> places, List<Long> projects) {
            this.wanted = wanted;
            this.store = store;
            this.places = places;
            this.projects = projects;
        }

        Future<Counted> fill() {
            return from(0).compose(all -> {
                var kept = store.kept(wanted, places);
                var stand = store.stand(wanted);
                var mended = store.mended();
                return Future.all(kept, stand, mended)
                        .map(read -> new Counted(
                                projects.size(), lines, added, kept.result(), stand.result(), mended.result()));
            });
        }

        private Future<Void> from(int first) {
            return recounts.sayHowFar(wanted, first, projects.size())
                    .compose(told -> first >= projects.size()
                            ? Future.succeededFuture()
                            : part(projects.subList(first, Math.min(projects.size(), first + PART)))
                                    .compose(done -> from(first + PART)));
        }

        private Future<Void> part(List<Long> part) {
            return store.misread(wanted, part)
                    .onSuccess(lines::addAll)
                    .compose(read -> store.added(wanted, places, part))
                    .onSuccess(figures -> figures.forEach((counter, tally) -> added.merge(counter, tally, Tally::plus)))
                    .mapEmpty();
        }
    }
}
