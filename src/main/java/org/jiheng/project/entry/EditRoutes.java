package org.jiheng.project.entry;

import static org.jiheng.database.Broken.ifBroken;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.project.ProjectDetails;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.project.book.ProjectBooks;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Changes what is filled in about a project; where it stands is changed by moving it. */
final class EditRoutes {

    private static final String VIEW = "project/edit";

    private final Database db;

    EditRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/projects/:id/edit", Roles.EDITORS, this::ask);
        site.save("/projects/:id/edit", Roles.EDITORS, this::save);
    }

    private Future<Reply> ask(Request request) {
        return new Projects(db)
                .inYear(request.id("id"), Years.of(request), request.viewer())
                .map(year -> Reply.page(
                        VIEW,
                        model(
                                ProjectForm.showing(year.project().details())
                                        .showing("version", year.project().version()),
                                year)));
    }

    private Future<Reply> save(Request request) {
        var form = request.form();
        return new Projects(db)
                .inYear(request.id("id"), Years.read(form.raw("year")), request.viewer())
                .compose(year -> {
                    var details = ProjectForm.read(form, year.project().nodeId());
                    if (!form.raw("version")
                            .equals(String.valueOf(year.project().version()))) {
                        showOther(form, year.project().details());
                        form.showing("version", year.project().version());
                    }
                    return details.filter(read -> !form.broken())
                            .map(read -> change(request, form, year, read))
                            .orElseGet(() -> Future.succeededFuture(Reply.askAgain(VIEW, model(form, year))));
                });
    }

    private Future<Reply> change(Request request, Form form, ProjectYear year, ProjectDetails details) {
        var amended = new ProjectBooks.Amended(year, new ProjectEntry(details, year.funds()));
        return new Once(db)
                .run(
                        request,
                        tx -> new ProjectBooks(tx, Actor.of(request), request.viewer())
                                .change(List.of(amended))
                                .map(Reply.seeOther(year.href()).saying(say("{0} was changed.", details.name()))))
                .recover(ifBroken("project_code_taken", () -> {
                    form.complain("code", EntryRoutes.taken());
                    return Reply.askAgain(VIEW, model(form, year));
                }));
    }

    /** Someone was faster: what they left stands beside each field where it differs. */
    private static void showOther(Form form, ProjectDetails stored) {
        var differs = ProjectForm.showing(stored).typed().entrySet().stream()
                .filter(each -> !each.getKey().equals("node"))
                .filter(each -> !each.getValue().equals(form.raw(each.getKey()).strip()))
                .toList();
        differs.forEach(each -> form.complain(each.getKey(), theirs(each.getValue())));
        if (differs.isEmpty()) {
            form.complain("", say("Someone changed this project meanwhile, but nothing you see here; save again."));
        }
    }

    static org.jiheng.words.Say theirs(String value) {
        return value.isEmpty()
                ? say("Someone else emptied this meanwhile. Save again to keep what you entered.")
                : say("Someone else entered “{0}” here meanwhile. Save again to replace it.", value);
    }

    private static Map<String, Object> model(Form form, ProjectYear year) {
        var model = new HashMap<>(EntryRoutes.choices());
        model.put("form", form);
        model.put("year", year);
        model.put("project", year.project());
        return model;
    }
}
