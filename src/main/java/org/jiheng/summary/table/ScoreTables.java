package org.jiheng.summary.table;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.ledger.LedgerStore;
import org.jiheng.ledger.Sums;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.summary.column.ScoreColumns;
import org.jiheng.summary.column.ScoreOrder;
import org.jiheng.summary.selection.Place;
import org.jiheng.summary.selection.PlaceStore;
import org.jiheng.summary.selection.SchemesInUse;
import org.jiheng.summary.selection.ScoreFilter;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;

/** Puts together a table as an address asks for it, all but its lines. */
public final class ScoreTables {

    /** On a page nobody waits for more. */
    public static final long MOST_ADDED_UP = 10_000;

    private final Database db;
    private final Schemes schemes;

    public ScoreTables(Database db) {
        this(db, new Schemes(db));
    }

    private ScoreTables(Database db, Schemes schemes) {
        this.db = db;
        this.schemes = schemes;
    }

    /** The same, asked for within a transaction. */
    public ScoreTables within(Database tx) {
        return new ScoreTables(tx, schemes.within(tx));
    }

    /** With all its figures, however many lines there are. */
    public Future<ScoreTable> whole(Request request) {
        return of(request, Long.MAX_VALUE);
    }

    /** As a page shows it: of very many lines there are only as many figures as are kept. */
    public Future<ScoreTable> of(Request request) {
        return of(request, MOST_ADDED_UP);
    }

    private Future<ScoreTable> of(Request request, long most) {
        var filter = ScoreFilter.of(request);
        var viewer = request.viewer();
        return new PlaceStore(db)
                .find(filter.node(), filter.year(), viewer)
                .compose(place -> of(place, filter, Address.of(request), viewer, most));
    }

    private Future<ScoreTable> of(Place place, ScoreFilter filter, Address here, Viewer viewer, long most) {
        var lines = new LineStore(db, viewer);
        var inUse = lines.schemes(place, filter).compose(this::schemes);
        var narrowed = new SumStore(db)
                .of(place, filter.basis(), viewer)
                .compose(sums -> narrowed(sums, lines, place, filter, most));
        var stand = new LedgerStore(db).stand(place.id(), filter.year(), viewer);
        return Future.all(inUse, narrowed, stand).map(all -> {
            var columns = ScoreColumns.of(inUse.result(), here);
            return new ScoreTable(
                    place,
                    filter,
                    inUse.result(),
                    columns,
                    ScoreOrder.of(here.value("sort").orElse(""), columns.all()),
                    narrowed.result().totals(),
                    narrowed.result().projects(),
                    stand.result(),
                    Instant.now());
        });
    }

    private Future<SchemesInUse> schemes(List<Long> ids) {
        return Future.all(ids.stream().map(schemes::find).toList()).map(all -> new SchemesInUse(all.<Scheme>list()));
    }

    /** Sums are kept of what nothing narrows, numbers of much else; the rest is looked for and added up. */
    private Future<Narrowed> narrowed(Sums sums, LineStore lines, Place place, ScoreFilter filter, long most) {
        if (filter.plain()) {
            return Future.succeededFuture(Narrowed.of(SumStore.totals(sums)));
        }
        if (most == Long.MAX_VALUE) {
            return lines.totals(filter.at(place)).map(Narrowed::of);
        }
        return filter.counter()
                .map(counter -> counter.in(sums))
                .filter(number -> number > most)
                .map(number -> Totals.counted(number, Totals.Extent.COUNTED))
                .map(totals -> Future.succeededFuture(Narrowed.of(totals)))
                .orElseGet(() -> new FoundStore(db)
                        .some(place, filter, most)
                        .compose(found -> narrowed(lines, filter, found, most)));
    }

    private static Future<Narrowed> narrowed(
            LineStore lines, ScoreFilter filter, Optional<List<Long>> found, long most) {
        return found.map(projects -> lines.totals(filter.of(projects)).map(totals -> new Narrowed(totals, found)))
                .orElse(Future.succeededFuture(Narrowed.of(Totals.counted(most, Totals.Extent.MORE))));
    }
}
