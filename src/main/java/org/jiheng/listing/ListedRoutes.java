package org.jiheng.listing;

import static org.jiheng.database.Broken.ifBroken;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.listing.compare.Checked;
import org.jiheng.listing.compare.Preview;
import org.jiheng.project.Roles;
import org.jiheng.table.TableFiles;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;

/** A list that was uploaded: looked at line by line, carried out whole, and undone. */
final class ListedRoutes {

    private static final String LIST = ListingRoutes.LIST;

    private final Database db;
    private final TableFiles files;
    private final ListingFiles templates;

    ListedRoutes(Database db, TableFiles files, ListingFiles templates) {
        this.db = db;
        this.files = files;
        this.templates = templates;
    }

    void mount(Site site) {
        site.get(LIST + "/:id/preview", Roles.EDITORS, this::preview);
        site.get(LIST + "/:id/faults.csv", Roles.EDITORS, this::faults);
        site.post(LIST + "/:id", Roles.EDITORS, this::carryOut);
        site.get(LIST + "/:id", Roles.EDITORS, this::show);
        site.post(LIST + "/:id/undoing", Roles.EDITORS, this::undo);
    }

    private Future<Preview<Checked>> checked(Database on, Request request) {
        return new Against(on, files, request.viewer()).now(request.id("id"));
    }

    private Future<Reply> preview(Request request) {
        return checked(db, request)
                .map(preview -> Reply.page("listing/preview", PreviewPage.model(LIST, request, preview, Form.empty())));
    }

    private Future<Reply> faults(Request request) {
        return checked(db, request).map(preview -> templates.faults(request, preview));
    }

    private Future<Reply> carryOut(Request request) {
        var id = request.id("id");
        return new Once(db)
                .run(
                        request,
                        tx -> checked(tx, request)
                                .compose(preview -> preview.ready()
                                                && preview.print()
                                                        .equals(request.form().raw("seen"))
                                        ? new CarryOut(tx, request)
                                                .run(id, preview)
                                                .map(done -> done(id, preview))
                                        : Future.succeededFuture(lookAgain(request, preview))))
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

    private static Reply lookAgain(Request request, Preview<Checked> preview) {
        var form = Form.empty();
        form.complain("", changedMeanwhile());
        return Reply.askAgain("listing/preview", PreviewPage.model(LIST, request, preview, form));
    }

    private static Say changedMeanwhile() {
        return say(
                "The projects are no longer as this page showed them; somebody changed them meanwhile. Look at the list again.");
    }

    private Future<Reply> show(Request request) {
        var id = request.id("id");
        return new ListingStore(db)
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
                        tx -> new ListingStore(tx)
                                .find(id, request.viewer())
                                .compose(found -> new ListingStore(tx)
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
