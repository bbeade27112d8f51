package org.jiheng.listing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.listing.compare.ProjectList;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.table.TableFiles;
import org.jiheng.table.Unread;
import org.jiheng.web.FilePart;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Projects from a list: the page that asks for it, and what is uploaded there. */
public final class ListingRoutes {

    static final String LIST = "/projects/import";

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
        new ListedRoutes(db, files, templates).mount(site);
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
                                            list.columns().table(),
                                            Optional.empty()));
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
}
