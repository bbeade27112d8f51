package org.jiheng.summary.file;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Databases;
import org.jiheng.extract.Pace;
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

/** The table as a file, written while it is read: all of one moment, remembered first, then line after line. */
public final class ExportScores {

    private static final Duration PACKING = Duration.ofSeconds(30);
    private static final long MILLIS_BETWEEN_PULSES = 10_000;

    private final Vertx vertx;
    private final Database db;
    private final Database files;
    private final Words words;
    private final Turns turns;
    private final ScoreTables tables;
    private final Duration grace;
    private final WorkerExecutor packers;

    public ExportScores(Vertx vertx, Databases databases, Words words, Turns turns) {
        this(vertx, databases, words, turns, Pace.GRACE);
    }

    ExportScores(Vertx vertx, Databases databases, Words words, Turns turns, Duration grace) {
        this.vertx = vertx;
        db = databases.first();
        files = databases.files();
        this.words = words;
        this.turns = turns;
        this.grace = grace;
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
                                out -> turns.take(vertx, request.viewer().accountId(), () -> write(request, made, out)))
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
        return files.reading(
                viewer.scope(),
                tx -> tables.within(tx)
                        .whole(request)
                        .compose(table -> remember(request, table).map(table))
                        .map(table -> file(request, table))
                        .compose(file -> pour(file, made.apply(file.frame()), new LineStore(tx, viewer), out)));
    }

    /** Where lines are sorted first or few are found among many, nothing leaves for long, and yet the answer is no idle one. */
    private <T> Future<T> alive(Outflow out, Future<T> lines) {
        var pulse = vertx.setPeriodic(MILLIS_BETWEEN_PULSES, beat -> out.write(Buffer.buffer()));
        return lines.onComplete(done -> vertx.cancelTimer(pulse));
    }

    private ScoreFile file(Request request, ScoreTable table) {
        return new ScoreFile(table, Address.of(request), words, request.viewer().language());
    }

    private Future<Void> remember(Request request, ScoreTable table) {
        var viewer = request.viewer();
        var change = Change.of(
                        "node",
                        table.place().id(),
                        viewer.nodeId(),
                        Deed.EXPORTED_SCORES,
                        table.place().name())
                .cell("year", null, table.filter().year())
                .cell("filter", null, table.filter().written())
                .cell("rows", null, table.totals().number());
        return db.deed(viewer.scope(), tx -> new Revisions(tx).record(Actor.of(request), change));
    }

    private Future<Void> pour(ScoreFile file, Sheet sheet, LineStore lines, Outflow out) {
        var pace = new Pace(out::write, grace);
        return sheet.begin()
                .compose(pace::write)
                .compose(begun -> alive(
                        out, lines.each(file.table(), rows -> sheet.rows(rows).compose(pace::write))))
                .compose(count -> sheet.end(file.sums(), file.below(count)))
                .recover(failure -> failure instanceof Pace.TooSlow
                        ? sheet.end(List.of(), file.cutShort())
                        : Future.failedFuture(failure))
                .onSuccess(out::write)
                .mapEmpty();
    }
}
