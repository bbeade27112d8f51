package org.jiheng.audit.history;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.audit.chain.Head;
import org.jiheng.audit.chain.SealStore;
import org.jiheng.database.Database;
import org.jiheng.database.Databases;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.csv.Csv;
import org.jiheng.web.door.Access;
import org.jiheng.words.Words;

/** The history taken away as a file: asking for it is a deed, and the file is what the line of that deed says. */
final class HistoryExportRoutes {

    private static final long PATIENCE = 2000;

    private final Vertx vertx;
    private final Database db;
    private final Database files;
    private final Words words;
    private final CellNames names;

    HistoryExportRoutes(Vertx vertx, Databases databases, Words words, CellNames names) {
        this.vertx = vertx;
        db = databases.first();
        files = databases.newest();
        this.words = words;
        this.names = names;
    }

    void mount(Site site) {
        site.post("/history/exports", Access.inPost(), this::ask);
        site.get("/history/exports/:id", Access.inPost(), this::export);
    }

    private Future<Reply> ask(Request request) {
        var viewer = request.viewer();
        var form = request.form();
        if (HistoryFilter.read(form).isEmpty()) {
            throw Problem.unreadable(Form.unreadable());
        }
        return new Once(db)
                .run(
                        request,
                        tx -> new Revisions(tx)
                                .record(Actor.of(request), exported(viewer, form))
                                .compose(recorded -> new HistoryStore(tx, viewer).left(request.requestId()))
                                .map(id -> Reply.seeOther("/history/exports/" + id)));
    }

    private static Change exported(Viewer viewer, Form form) {
        return Change.of("history", viewer.nodeId(), viewer.nodeId(), Deed.EXPORTED_HISTORY, viewer.nodeName())
                .cell("from", null, typed(form, "from"))
                .cell("to", null, typed(form, "to"))
                .cell("who", null, typed(form, "who"))
                .cell("deed", null, typed(form, "deed"))
                .cell("thing", null, typed(form, "thing"))
                .cell("paper", null, typed(form, "paper"))
                .cell("result", null, typed(form, "result"))
                .cell("mine", null, typed(form, "mine"));
    }

    private static String typed(Form form, String field) {
        var text = form.raw(field).strip();
        return text.isEmpty() ? null : text;
    }

    private Future<Reply> export(Request request) {
        return new HistoryStore(db, request.viewer())
                .ownExport(request.id("id"))
                .compose(asked -> new SealStore(db).head().map(head -> file(request.viewer(), asked, head)));
    }

    private Reply file(Viewer viewer, Line asked, Optional<Head> head) {
        var export = new HistoryExport(words, names, viewer, asked, filterOf(asked));
        var name = words.in(viewer.language(), say("History")) + "-" + asked.id() + ".csv";
        return Reply.stream(
                name,
                Csv.TYPE,
                out -> alone(() -> files.reading(
                        viewer.scope(),
                        tx -> export.into(out, new HistoryStore(tx, viewer), head)
                                .map(all -> null))));
    }

    /** One file at a time on a machine: each holds a connection for as long as its reader takes. */
    private Future<?> alone(Supplier<Future<?>> export) {
        return vertx.sharedData()
                .getLocalLockWithTimeout("jiheng.history", PATIENCE)
                .recover(late -> Future.failedFuture(
                        Problem.tooMany(say("Another export is being written just now; try again in a minute"))))
                .compose(turn ->
                        Future.succeededFuture().compose(begun -> export.get()).onComplete(done -> turn.release()));
    }

    private static HistoryFilter filterOf(Line asked) {
        var form = Form.empty();
        asked.cells().forEach(cell -> form.showing(cell.code(), cell.after()));
        return HistoryFilter.read(form).orElseThrow(Problem::notFound);
    }
}
