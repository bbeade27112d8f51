package org.jiheng.summary.table;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.ledger.LedgerStore;
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

    public Future<ScoreTable> of(Request request) {
        var filter = ScoreFilter.of(request);
        var viewer = request.viewer();
        return new PlaceStore(db)
                .find(filter.node(), filter.year(), viewer)
                .compose(place -> of(place, filter, Address.of(request), viewer));
    }

    private Future<ScoreTable> of(Place place, ScoreFilter filter, Address here, Viewer viewer) {
        var lines = new LineStore(db, viewer);
        var inUse = lines.schemes(place, filter).compose(this::schemes);
        var totals = totals(lines, place, filter, viewer);
        var stand = new LedgerStore(db).stand(place.id(), filter.year(), viewer);
        return Future.all(inUse, totals, stand).map(all -> {
            var columns = ScoreColumns.of(inUse.result(), here);
            return new ScoreTable(
                    place,
                    filter,
                    inUse.result(),
                    columns,
                    ScoreOrder.of(here.value("sort").orElse(""), columns.all()),
                    totals.result(),
                    stand.result(),
                    Instant.now());
        });
    }

    private Future<SchemesInUse> schemes(List<Long> ids) {
        return Future.all(ids.stream().map(schemes::find).toList()).map(all -> new SchemesInUse(all.<Scheme>list()));
    }

    /** Sums are kept of what nothing narrows; anything else is added up. */
    private Future<Totals> totals(LineStore lines, Place place, ScoreFilter filter, Viewer viewer) {
        if (!filter.plain()) {
            return lines.totals(place, filter).map(each -> each.stream().reduce(Totals.NOTHING, Totals::plus));
        }
        return new SumStore(db).totals(place, filter.basis(), viewer);
    }
}
