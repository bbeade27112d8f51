package org.jiheng.listing.execution;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.listing.compare.Preview;
import org.jiheng.listing.intake.LookThrough;
import org.jiheng.project.Roles;
import org.jiheng.project.execution.ExecutionStore;
import org.jiheng.table.file.TableFiles;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;

/** A list of executed amounts that was uploaded: looked at line by line, carried out whole, and undone. */
final class CarriedOutRoutes {

    private static final String LIST = ExecutionRoutes.LIST;

    private final Database db;
    private final ExecutionFiles templates;
    private final LookThrough<Checked> looking;

    CarriedOutRoutes(Database db, TableFiles files, ExecutionFiles templates) {
        this.db = db;
        this.templates = templates;
        looking = new LookThrough<>(
                db,
                ExecutionRoutes.EXECUTED,
                (on, request) -> new Against(on, files, request.viewer()).now(request.id("id")),
                changedMeanwhile());
    }

    void mount(Site site) {
        site.get(LIST + "/:id/preview", Roles.DECIDERS, looking::show);
        site.get(LIST + "/:id/faults.csv", Roles.DECIDERS, this::faults);
        site.post(LIST + "/:id", Roles.DECIDERS, this::carryOut);
        site.get(LIST + "/:id", Roles.DECIDERS, this::show);
        site.post(LIST + "/:id/undoing", Roles.DECIDERS, this::undo);
    }

    private Future<Reply> faults(Request request) {
        return looking.now(request).map(preview -> templates.faults(request, preview));
    }

    private Future<Reply> carryOut(Request request) {
        return looking.carryOut(request, (tx, preview) -> carryOut(tx, request, preview));
    }

    private static Future<Reply> carryOut(Database tx, Request request, Preview<Checked> preview) {
        var id = request.id("id");
        return new CarryOut(tx, request)
                .run(id, preview)
                .map(done -> Reply.seeOther(LIST + "/" + id)
                        .saying(say(
                                "The list was carried out: {0} new, {1} changed.",
                                preview.fresh(), preview.changed())));
    }

    private static Say changedMeanwhile() {
        return say(
                "The amounts are no longer as this page showed them; somebody changed them meanwhile. Look at the list again.");
    }

    private Future<Reply> show(Request request) {
        return ExecutionRoutes.EXECUTED
                .store(db)
                .find(request.id("id"), request.viewer())
                .map(found -> Reply.page("listing/execution/show", Map.of("found", found)));
    }

    private Future<Reply> undo(Request request) {
        var id = request.id("id");
        var viewer = request.viewer();
        return new Once(db)
                .run(
                        request,
                        tx -> ExecutionRoutes.EXECUTED
                                .store(tx)
                                .find(id, viewer)
                                .compose(found ->
                                        ExecutionRoutes.EXECUTED.store(tx).undone(id, viewer))
                                .compose(first -> first ? takeBack(tx, request, id) : Future.succeededFuture())
                                .map(Reply.seeOther(LIST + "/" + id).saying(say("The import was undone."))));
    }

    private static Future<Void> takeBack(Database tx, Request request, long id) {
        var viewer = request.viewer();
        return new ExecutionStore(tx)
                .takeBack(id, viewer.scope())
                .compose(lines -> new Revisions(tx).recordAll(Actor.of(request), changes(lines, viewer.nodeId())));
    }

    private static List<Change> changes(List<ExecutionStore.Said> lines, long nodeId) {
        return lines.stream()
                .collect(Collectors.groupingBy(ExecutionStore.Said::projectId, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> Change.of("project", each.getKey(), nodeId, Deed.TOOK_BACK_EXECUTION, "")
                        .cell("sources", each.getValue(), 0))
                .toList();
    }
}
