package org.jiheng.importing;

import static org.jiheng.database.Broken.ifBroken;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.table.Unread;
import org.jiheng.table.file.TableFiles;
import org.jiheng.user.NodeStore;
import org.jiheng.user.password.ShownOnce;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.incoming.FilePart;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Accounts from a list: uploaded, looked at person by person, carried out whole, and undone whole. */
public final class ImportRoutes {

    private static final Access ADMINISTRATORS = Access.only(Role.SYSTEM_ADMIN);
    private static final String LIST = "/accounts/import";

    private final Database db;
    private final PeopleFiles files;
    private final TableFiles tables;

    public ImportRoutes(Vertx vertx, Database db) {
        this.db = db;
        tables = new TableFiles(vertx);
        files = new PeopleFiles(Words.load());
    }

    public void mount(Site site) {
        site.get(LIST, ADMINISTRATORS, request -> ask(request, Form.empty(), false));
        site.get(LIST + "/template.csv", ADMINISTRATORS, request -> Future.succeededFuture(files.template(request)));
        site.get(LIST + "/template.xlsx", ADMINISTRATORS, request -> tables.run(() -> files.workbook(request)));
        site.upload(LIST, ADMINISTRATORS, this::take);
        site.upload(
                LIST + "/passwords.csv", ADMINISTRATORS, request -> Future.succeededFuture(files.passwords(request)));
        site.get(LIST + "/:id/preview", ADMINISTRATORS, this::preview);
        site.post(LIST + "/:id", ADMINISTRATORS, this::carryOut);
        site.get(LIST + "/:id", ADMINISTRATORS, request -> show(request, "importing/show"));
        site.get(LIST + "/:id/shown", ADMINISTRATORS, request -> show(request, "importing/shown"));
        site.post(LIST + "/:id/undoing", ADMINISTRATORS, this::undo);
    }

    private Future<Reply> ask(Request request, Form form, boolean again) {
        return new ImportStore(db).latest(request.viewer()).map(imports -> {
            Map<String, Object> model = Map.of("form", form, "imports", imports);
            return again ? Reply.askAgain("importing/ask", model) : Reply.page("importing/ask", model);
        });
    }

    private Future<Reply> take(Request request) {
        var file = request.file("list").orElse(new FilePart("", Buffer.buffer()));
        return tables.read(file.name(), file.content())
                .map(PeopleList::read)
                .compose(list -> list.complaint()
                        .map(words -> refused(request, words))
                        .orElseGet(() -> keep(request, file.name(), list)))
                .recover(Unread.answer(words -> refused(request, words)));
    }

    private Future<Reply> refused(Request request, Say words) {
        var form = request.form();
        form.complain("list", words);
        return ask(request, form, true);
    }

    private Future<Reply> keep(Request request, String fileName, PeopleList list) {
        return new ImportStore(db)
                .keep(TableFiles.shortened(fileName), list.table(), request.viewer())
                .map(id -> Reply.seeOther(LIST + "/" + id + "/preview"));
    }

    private Future<Reply> preview(Request request) {
        var id = request.id("id");
        return Against.now(db, id, request.viewer())
                .map(now -> Reply.page("importing/preview", model(id, now.preview(), Form.empty())));
    }

    private static Map<String, Object> model(long id, Preview preview, Form form) {
        return Map.of("id", id, "preview", preview, "form", form);
    }

    private Future<Reply> carryOut(Request request) {
        var id = request.id("id");
        return ShownOnce.run(
                        db,
                        request,
                        tx -> Against.now(tx, id, request.viewer()).compose(against -> {
                            var preview = against.preview();
                            return preview.ready()
                                            && preview.print()
                                                    .equals(request.form().raw("seen"))
                                    ? new CarryOut(tx, request, against.nodes())
                                            .run(id, preview)
                                            .map(opened -> done(id, preview, opened))
                                    : Future.succeededFuture(ShownOnce.Outcome.plain(lookAgain(id, preview)));
                        }))
                .recover(ifBroken("login_taken", () -> Reply.seeOther(LIST + "/" + id + "/preview")));
    }

    private static Reply lookAgain(long id, Preview preview) {
        var form = Form.empty();
        form.complain("", say("The accounts are no longer as this page showed them. Look at the list again."));
        return Reply.askAgain("importing/preview", model(id, preview, form));
    }

    private ShownOnce.Outcome done(long id, Preview preview, List<CarryOut.Opened> opened) {
        var page = LIST + "/" + id;
        var words = say("The list was carried out: {0} created, {1} changed.", preview.fresh(), preview.changed());
        return opened.isEmpty()
                ? ShownOnce.Outcome.plain(Reply.seeOther(page).saying(words))
                : ShownOnce.Outcome.shown(
                        Reply.page("importing/passwords", Map.of("id", id, "opened", opened, "words", words)),
                        page + "/shown");
    }

    private Future<Reply> show(Request request, String view) {
        return new ImportStore(db)
                .find(request.id("id"), request.viewer())
                .map(found -> Reply.page(view, Map.of("found", found)));
    }

    private Future<Reply> undo(Request request) {
        var id = request.id("id");
        return new Once(db)
                .run(
                        request,
                        tx -> new ImportStore(tx)
                                .find(id, request.viewer())
                                .compose(found -> new ImportStore(tx).undone(id, request.viewer()))
                                .compose(first -> first ? undo(tx, request, id) : Future.succeededFuture(0))
                                .map(number -> Reply.seeOther(LIST + "/" + id).saying(say("The import was undone."))))
                .recover(ifBroken("post_account_id_fkey", () -> {
                    throw Problem.forbidden(AccountsInUse.words());
                }));
    }

    private static Future<Integer> undo(Database tx, Request request, long id) {
        var viewer = request.viewer();
        return new ImportedStore(tx)
                .used(id, viewer)
                .map(AccountsInUse::refuse)
                .compose(unused -> new ImportedStore(tx).inPost(id, viewer))
                .map(AccountsInUse::refuse)
                .compose(free -> new NodeStore(tx).below(viewer))
                .compose(nodes -> new CarryOut(tx, request, nodes).undo(id));
    }
}
