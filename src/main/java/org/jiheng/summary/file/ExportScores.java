package org.jiheng.summary.file;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.util.function.Function;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Databases;
import org.jiheng.extract.Turns;
import org.jiheng.extract.sheet.BookSheet;
import org.jiheng.extract.sheet.CsvSheet;
import org.jiheng.extract.sheet.Sheet;
import org.jiheng.extract.sheet.SheetFrame;
import org.jiheng.ledger.Basis;
import org.jiheng.summary.selection.Place;
import org.jiheng.summary.selection.PlaceStore;
import org.jiheng.summary.selection.ScoreFilter;
import org.jiheng.summary.table.LineStore;
import org.jiheng.summary.table.ScoreTable;
import org.jiheng.summary.table.ScoreTables;
import org.jiheng.table.workbook.SheetTemplate;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.csv.Csv;
import org.jiheng.web.outgoing.Outflow;
import org.jiheng.words.Words;

/** The table as a file, written while it is read: remembered first, then all of one moment, line after line. */
public final class ExportScores {

    private static final Duration PACKING = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final Database db;
    private final Database files;
    private final Words words;
    private final Turns turns;
    private final ScoreTables tables;
    private final WorkerExecutor packers;

    public ExportScores(Vertx vertx, Databases databases, Words words, Turns turns) {
        this.vertx = vertx;
        db = databases.first();
        files = databases.files();
        this.words = words;
        this.turns = turns;
        tables = new ScoreTables(db);
        packers = vertx.createSharedWorkerExecutor("packers", 2, PACKING.toNanos());
    }

    public Future<Reply> csv(Request request) {
        return file(request, ".csv", Csv.TYPE, CsvSheet::new);
    }

    public Future<Reply> xlsx(Request request) {
        return file(request, ".xlsx", SheetTemplate.TYPE, frame -> new BookSheet(packers, frame));
    }

    private Future<Reply> file(Request request, String ending, String type, Function<SheetFrame, Sheet> made) {
        var filter = ScoreFilter.of(request);
        return new PlaceStore(db)
                .find(filter.node(), filter.year(), request.viewer())
                .map(place -> Reply.stream(
                                name(request, filter, place) + ending,
                                type,
                                out -> turns.take(vertx, () -> write(request, made, out)))
                        .with("Content-Encoding", "identity")
                        .with("Cache-Control", "no-store"));
    }

    private String name(Request request, ScoreFilter filter, Place place) {
        var name = say("Summary score table of {0}, {1}", place.name(), String.valueOf(filter.year()));
        var basis = filter.basis() == Basis.LATEST ? say("{0} (not approved)", name) : name;
        return words.in(request.viewer().language(), basis);
    }

    private Future<Void> write(Request request, Function<SheetFrame, Sheet> made, Outflow out) {
        var viewer = request.viewer();
        return db.deed(viewer.scope(), tx -> remember(tx, request))
                .compose(remembered -> files.reading(
                        viewer.scope(),
                        tx -> tables.within(tx).of(request).compose(table -> pour(tx, request, table, made, out))));
    }

    private Future<Void> remember(Database tx, Request request) {
        var viewer = request.viewer();
        return tables.within(tx)
                .of(request)
                .compose(table -> new Revisions(tx)
                        .record(
                                Actor.of(request),
                                Change.of(
                                                "node",
                                                table.place().id(),
                                                viewer.nodeId(),
                                                Deed.EXPORTED_SCORES,
                                                table.place().name())
                                        .cell("year", null, table.filter().year())
                                        .cell("filter", null, table.filter().written())
                                        .cell("rows", null, table.totals().number())));
    }

    private Future<Void> pour(
            Database tx, Request request, ScoreTable table, Function<SheetFrame, Sheet> made, Outflow out) {
        var file = new ScoreFile(
                table, Address.of(request), words, request.viewer().language());
        var sheet = made.apply(file.frame());
        return sheet.begin()
                .compose(out::write)
                .compose(begun -> new LineStore(tx, request.viewer())
                        .each(table, rows -> sheet.rows(file.told(rows)).compose(out::write)))
                .compose(all -> sheet.end(file.sums(), file.below()))
                .compose(out::write);
    }
}
