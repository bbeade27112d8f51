package org.jiheng.listing.execution;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.listing.ListingForm;
import org.jiheng.listing.ListingStore;
import org.jiheng.listing.Uploaded;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.table.TableFiles;
import org.jiheng.table.Unread;
import org.jiheng.web.FilePart;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** Executed amounts from the budget system's list: the page that asks for it, and what is uploaded there. */
public final class ExecutionRoutes {

    static final String LIST = "/projects/execution";

    private final Database db;
    private final TableFiles files;
    private final ExecutionFiles templates;

    public ExecutionRoutes(Vertx vertx, Database db, Words words) {
        this.db = db;
        files = new TableFiles(vertx);
        templates = new ExecutionFiles(words);
    }

    /** Before the routes of one project, whose number would else be taken to be "execution". */
    public void mount(Site site) {
        site.get(LIST, Roles.DECIDERS, request -> ask(request, empty(), false));
        site.upload(LIST, Roles.DECIDERS, this::take);
        site.get(LIST + "/template.xlsx", Roles.DECIDERS, request -> files.run(() -> templates.workbook(request)));
        new CarriedOutRoutes(db, files, templates).mount(site);
    }

    private static Form empty() {
        return Form.empty()
                .showing("year", Years.current())
                .showing("unit", MoneyUnit.YUAN.name())
                .showing("asOf", LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    static ListingStore lists(Database db) {
        return new ListingStore(db, ListingStore.Subject.EXECUTION);
    }

    private Future<Reply> ask(Request request, Form form, boolean again) {
        return lists(db).latest(request.viewer()).map(lists -> {
            Map<String, Object> model = Map.of(
                    "form",
                    form,
                    "lists",
                    lists,
                    "years",
                    Years.choices(List.of(Years.current() - 1, Years.current() - 2)),
                    "units",
                    ListingForm.units());
            return again ? Reply.askAgain("listing/execution/ask", model) : Reply.page("listing/execution/ask", model);
        });
    }

    private Future<Reply> take(Request request) {
        var form = request.form();
        var year = ListingForm.year(form);
        var unit = ListingForm.unit(form.raw("unit"));
        var asOf = form.date("asOf", say("Enter the day as of which this was spent, such as 2026-12-31"));
        var file = request.file("list").orElse(new FilePart("", Buffer.buffer()));
        return files.read(file.name(), file.content())
                .compose(tables -> files.run(() -> Against.read(tables, unit)))
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
                                            Optional.of(asOf)));
                })
                .recover(Unread.answer(words -> {
                    form.complain("list", words);
                    return ask(request, form, true);
                }));
    }

    private Future<Reply> keep(Request request, Uploaded list) {
        return lists(db).keep(list, request.viewer()).map(id -> Reply.seeOther(LIST + "/" + id + "/preview"));
    }
}
