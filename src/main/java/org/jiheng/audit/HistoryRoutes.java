package org.jiheng.audit;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiheng.database.Broken;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Access;
import org.jiheng.web.Address;
import org.jiheng.web.Csv;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** The history: its lines by what one looks for, each line with its place in the chain, and all of them as a file. */
public final class HistoryRoutes {

    private static final Access VERIFIERS = Access.only(Role.AUDITOR, Role.SECURITY_ADMIN);

    private final Vertx vertx;
    private final Database db;
    private final Words words;
    private final Verification verification;
    private boolean exporting;

    public HistoryRoutes(Vertx vertx, Database db, Words words, Verification verification) {
        this.vertx = vertx;
        this.db = db;
        this.words = words;
        this.verification = verification;
    }

    public void mount(Site site) {
        site.get("/history", Access.inPost(), this::list);
        site.get("/history/:id", Access.inPost(), this::show);
        site.post("/history/exports", Access.inPost(), this::ask);
        site.get("/history/exports/:id", Access.inPost(), this::export);
        site.post("/history/verification", VERIFIERS, this::verify);
    }

    private Future<Reply> list(Request request) {
        var form = Form.empty();
        HistoryFilter.FIELDS.forEach(field -> form.showing(field, request.query(field)));
        var page = new HistoryPage(Address.of(request), form)
                .with("seesOthers", HistoryStore.seesOthers(request.viewer()))
                .with("verifies", VERIFIERS.admits(request.viewer()))
                .with("verification", verification);
        return HistoryFilter.read(form)
                .map(filter -> found(request, filter, page, form))
                .orElseGet(() -> Future.succeededFuture(Reply.askAgain("audit/history", page.model())));
    }

    private Future<Reply> found(Request request, HistoryFilter filter, HistoryPage page, Form form) {
        var store = store(request);
        var after = Id.read(request.query("after"));
        var lines = lines(request, store, filter, after);
        var count = store.count(filter);
        var head = new SealStore(db).head();
        return Future.all(lines, count, head)
                .map(all -> page.lines(lines.result(), after.isPresent())
                        .counted(count.result())
                        .filtered(filter)
                        .with("head", head.result()))
                .map(whole -> Reply.page("audit/history", whole.model()))
                .recover(Broken.ifTooSlow(() -> {
                    form.complain("from", say("There are too many lines to search through; choose fewer days"));
                    return Reply.askAgain("audit/history", page.model());
                }));
    }

    private static Future<List<Line>> lines(
            Request request, HistoryStore store, HistoryFilter filter, Optional<Long> after) {
        var most = HistoryPage.size(Address.of(request)) + 1;
        return after.map(id -> store.newer(filter, id, most))
                .orElseGet(() ->
                        store.older(filter, Id.read(request.query("before")).orElse(Long.MAX_VALUE), most));
    }

    private Future<Reply> show(Request request) {
        var store = store(request);
        return store.find(request.id("id")).compose(line -> {
            var before = store.neighbour(line, line.number() - 1);
            var after = store.neighbour(line, line.number() + 1);
            var seal = new SealStore(db).covering(line.paper(), line.paperId(), line.number());
            return Future.all(before, after, seal)
                    .map(all -> line(line, before.result(), after.result(), seal.result()));
        });
    }

    private static Reply line(Line line, Optional<Line> before, Optional<Line> after, Optional<Head> seal) {
        var model = new HashMap<String, Object>();
        model.put("line", line);
        model.put("before", before);
        model.put("after", after);
        model.put("seal", seal);
        return Reply.page("audit/line", model);
    }

    /** The export is a deed; its line holds the filter, and the file is what that line says. */
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
        var store = store(request);
        return store.ownExport(request.id("id"))
                .compose(asked -> new SealStore(db).head().map(head -> file(request, store, asked, head)));
    }

    private Reply file(Request request, HistoryStore store, Line asked, Optional<Head> head) {
        var export = new HistoryExport(words, request.viewer(), asked, filterOf(asked));
        var name = words.in(request.viewer().language(), say("History")) + "-" + asked.id() + ".csv";
        return Reply.stream(name, Csv.TYPE, out -> alone(() -> export.into(out, store, head)));
    }

    /** One file at a time: each holds a connection for as long as its reader takes. */
    private Future<?> alone(Supplier<Future<?>> export) {
        if (exporting) {
            throw Problem.tooMany(say("Another export is being written just now; try again in a minute"));
        }
        exporting = true;
        return export.get().onComplete(done -> exporting = false);
    }

    private static HistoryFilter filterOf(Line asked) {
        var form = Form.empty();
        asked.cells().forEach(cell -> form.showing(cell.code(), cell.after()));
        return HistoryFilter.read(form).orElseThrow(Problem::notFound);
    }

    private Future<Reply> verify(Request request) {
        verification.begin(vertx);
        return Future.succeededFuture(Reply.seeOther("/history").saying(say("The check of the history has begun.")));
    }

    private HistoryStore store(Request request) {
        return new HistoryStore(db, request.viewer());
    }
}
