package org.jiheng.listing;

import static org.jiheng.database.Broken.ifBroken;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.listing.compare.Preview;
import org.jiheng.listing.compare.ProjectList;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.table.TableFiles;
import org.jiheng.table.Unread;
import org.jiheng.web.FilePart;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Projects from a list: uploaded, looked at line by line, carried out whole, and undone. */
public final class ListingRoutes {

    private static final String LIST = "/projects/import";

    private final Database db;
    private final TableFiles files;
    private final ListingFiles templates = new ListingFiles(Words.load());

    public ListingRoutes(Vertx vertx, Database db) {
        this.db = db;
        files = new TableFiles(vertx);
    }

    /** Before the routes of one project, whose number would else be taken to be "import". */
    public void mount(Site site) {
        site.get(LIST, Roles.EDITORS, request -> ask(request, ListingForm.empty(), false));
        site.upload(LIST, Roles.EDITORS, this::take);
        site.get(LIST + "/template.csv", Roles.EDITORS, request -> Future.succeededFuture(templates.template(request)));
        site.get(LIST + "/template.xlsx", Roles.EDITORS, request -> files.run(() -> templates.workbook(request)));
        site.get(LIST + "/:id/preview", Roles.EDITORS, this::preview);
        site.get(LIST + "/:id/faults.csv", Roles.EDITORS, this::faults);
        site.post(LIST + "/:id", Roles.EDITORS, this::carryOut);
        site.get(LIST + "/:id", Roles.EDITORS, this::show);
        site.post(LIST + "/:id/undoing", Roles.EDITORS, this::undo);
    }

    private Future<Reply> ask(Request request, Form form, boolean again) {
        return new ListingStore(db).latest(request.viewer()).map(lists -> {
            Map<String, Object> model = Map.of(
                    "form",
                    form,
                    "lists",
                    lists,
                    "years",
                    Years.choices(List.of(Years.current() - 1, Years.current() - 2)),
                    "units",
                    ListingForm.units());
            return again ? Reply.askAgain("listing/ask", model) : Reply.page("listing/ask", model);
        });
    }

    private Future<Reply> take(Request request) {
        var form = request.form();
        var year = ListingForm.year(form);
        var unit = ListingForm.unit(form.raw("unit"));
        var file = request.file("list").orElse(new FilePart("", Buffer.buffer()));
        return files.read(file.name(), file.content())
                .compose(tables -> files.run(() -> ProjectList.read(tables, unit)))
                .compose(list -> {
                    list.complaint().ifPresent(words -> form.complain("list", words));
                    return form.broken()
                            ? ask(request, form, true)
                            : keep(
                                    request,
                                    new Uploaded(
                                            year,
                                            unit,
                                            TableFiles.shortened(file.name()),
                                            list.columns().table()));
                })
                .recover(Unread.answer(words -> refused(request, form, words)));
    }

    private Future<Reply> refused(Request request, Form form, Say words) {
        form.complain("list", words);
        return ask(request, form, true);
    }

    private Future<Reply> keep(Request request, Uploaded list) {
        return new ListingStore(db)
                .keep(list, request.viewer())
                .map(id -> Reply.seeOther(LIST + "/" + id + "/preview"));
    }

    private Future<Preview> checked(Database on, Request request) {
        return new Against(on, files, request.viewer()).now(request.id("id"));
    }

    private Future<Reply> preview(Request request) {
        return checked(db, request)
                .map(preview -> Reply.page("listing/preview", PreviewPage.model(request, preview, Form.empty())));
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

    private static Reply done(long id, Preview preview) {
        return Reply.seeOther(LIST + "/" + id)
                .saying(say(
                        "The list was carried out: {0} created, {1} continued, {2} changed.",
                        preview.fresh(), preview.continued(), preview.changed()));
    }

    private static Reply lookAgain(Request request, Preview preview) {
        var form = Form.empty();
        form.complain("", changedMeanwhile());
        return Reply.askAgain("listing/preview", PreviewPage.model(request, preview, form));
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
