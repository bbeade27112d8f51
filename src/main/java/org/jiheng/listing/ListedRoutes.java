package org.jiheng.listing;

import static org.jiheng.database.Broken.ifBroken;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.listing.compare.Checked;
import org.jiheng.listing.compare.Preview;
import org.jiheng.listing.intake.LookThrough;
import org.jiheng.project.Roles;
import org.jiheng.table.file.TableFiles;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;

/** A list that was uploaded: looked at line by line, carried out whole, and undone. */
final class ListedRoutes {

    private static final String LIST = ListingRoutes.LIST;

    private final Database db;
    private final ListingFiles templates;
    private final LookThrough<Checked> looking;

    ListedRoutes(Database db, TableFiles files, ListingFiles templates) {
        this.db = db;
        this.templates = templates;
        looking = new LookThrough<>(
                db,
                ListingRoutes.PROJECTS,
                (on, request) -> new Against(on, files, request.viewer()).now(request.id("id")),
                changedMeanwhile());
    }

    void mount(Site site) {
        site.get(LIST + "/:id/preview", Roles.EDITORS, looking::show);
        site.get(LIST + "/:id/faults.csv", Roles.EDITORS, this::faults);
        site.post(LIST + "/:id", Roles.EDITORS, this::carryOut);
        site.get(LIST + "/:id", Roles.EDITORS, this::show);
        site.post(LIST + "/:id/undoing", Roles.EDITORS, this::undo);
    }

    private Future<Reply> faults(Request request) {
        return looking.now(request).map(preview -> templates.faults(request, preview));
    }

    private Future<Reply> carryOut(Request request) {
        var id = request.id("id");
        return looking.carryOut(
                        request,
                        (tx, preview) ->
                                new CarryOut(tx, request).run(id, preview).map(done -> done(id, preview)))
                .recover(ifBroken(
                        "project_code_taken",
                        () -> Reply.seeOther(LIST + "/" + id + "/preview").saying(changedMeanwhile())));
    }

    private static Reply done(long id, Preview<Checked> preview) {
        return Reply.seeOther(LIST + "/" + id)
                .saying(say(
                        "The list was carried out: {0} created, {1} continued, {2} changed.",
                        preview.fresh(), preview.continued(), preview.changed()));
    }

    private static Say changedMeanwhile() {
        return say(
                "The projects are no longer as this page showed them; somebody changed them meanwhile. Look at the list again.");
    }

    private Future<Reply> show(Request request) {
        var id = request.id("id");
        return ListingRoutes.PROJECTS
                .store(db)
                .find(id, request.viewer())
                .compose(found -> new ListedStore(db)
                        .stayed(id, request.viewer())
                        .map(stayed -> Reply.page("listing/show", Map.of("found", found, "stayed", stayed))));
    }

    private Future<Reply> undo(Request request) {
        var id = request.id("id");
        var page = Reply.seeOther(LIST + "/" + id);
        return new Once(db)
                .run(
                        request,
                        tx -> ListingRoutes.PROJECTS
                                .store(tx)
                                .find(id, request.viewer())
                                .compose(found -> ListingRoutes.PROJECTS
                                        .store(tx)
                                        .undone(id, request.viewer())
                                        .compose(first -> first
                                                ? new UndoListing(tx, request).run(found)
                                                : Future.succeededFuture(0)))
                                .map(stayed -> page.saying(
                                        stayed == 0
                                                ? say("The import was undone.")
                                                : say(
                                                        "The import was undone, but for {0} projects that others changed since.",
                                                        stayed))));
    }
}
