package org.jiheng.audit.history;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.chain.Head;
import org.jiheng.audit.chain.SealStore;
import org.jiheng.audit.verification.Verification;
import org.jiheng.database.Broken;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.door.Access;
import org.jiheng.words.Words;

/** The history: its lines by what one looks for, each line with its place in the chain, and all of them as a file. */
public final class HistoryRoutes {

    private static final Access VERIFIERS = Access.only(Role.AUDITOR, Role.SECURITY_ADMIN);

    private final Vertx vertx;
    private final Database db;
    private final Words words;
    private final Verification verification;
    private final CellNames names;

    public HistoryRoutes(Vertx vertx, Database db, Words words, Verification verification, CellNames names) {
        this.vertx = vertx;
        this.db = db;
        this.words = words;
        this.verification = verification;
        this.names = names;
    }

    public void mount(Site site) {
        site.get("/history", Access.inPost(), this::list);
        site.get("/history/:id", Access.inPost(), this::show);
        site.get("/history/seals/:id", Access.inPost(), this::seal);
        new HistoryExportRoutes(db, words, names).mount(site);
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
                .orElseGet(() -> foundByTheRest(request, page, form));
    }

    /** What cannot be read is complained of and narrows nothing; the rest is looked for as asked. */
    private Future<Reply> foundByTheRest(Request request, HistoryPage page, Form form) {
        var rest = Form.empty();
        HistoryFilter.FIELDS.stream()
                .filter(field -> !form.complaints().containsKey(field))
                .forEach(field -> rest.showing(field, form.raw(field)));
        return HistoryFilter.read(rest)
                .map(filter -> found(request, filter, page.asking(rest), form))
                .orElseThrow()
                .map(reply -> Reply.askAgain("audit/history", page.model()));
    }

    private Future<Reply> found(Request request, HistoryFilter filter, HistoryPage page, Form form) {
        var store = store(request);
        var after = Id.read(request.query("after"));
        var lines = lines(request, store, filter, after);
        var count = store.count(filter);
        var head = new SealStore(db).head();
        return Future.all(lines.compose(found -> names.on(found, request.viewer())), count, head)
                .map(all -> page.lines(all.resultAt(0), after.isPresent())
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
        return named(store.find(request.id("id")), request).compose(line -> {
            var before = store.neighbour(line, line.number() - 1);
            var after = store.neighbour(line, line.number() + 1);
            var seal = new SealStore(db).covering(line.paper(), line.paperId(), line.number());
            return Future.all(before, after, seal)
                    .map(all -> line(line, before.result(), after.result(), seal.result()));
        });
    }

    private Future<Line> named(Future<Line> line, Request request) {
        return line.compose(found -> names.on(List.of(found), request.viewer())).map(all -> all.get(0));
    }

    private static Reply line(Line line, Optional<Line> before, Optional<Line> after, Optional<Head> seal) {
        var model = new HashMap<String, Object>();
        model.put("line", line);
        model.put("before", before);
        model.put("after", after);
        model.put("seal", seal);
        return Reply.page("audit/line", model);
    }

    /** What a printed head is compared with. */
    private Future<Reply> seal(Request request) {
        return new SealStore(db).numbered(request.id("id")).map(seal -> Reply.page("audit/seal", Map.of("seal", seal)));
    }

    private Future<Reply> verify(Request request) {
        verification.begin(vertx);
        return Future.succeededFuture(Reply.seeOther("/history").saying(say("The check of the history has begun.")));
    }

    private HistoryStore store(Request request) {
        return new HistoryStore(db, request.viewer());
    }
}
