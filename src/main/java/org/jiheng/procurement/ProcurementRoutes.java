package org.jiheng.procurement;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.project.Amounts;
import org.jiheng.project.Project;
import org.jiheng.project.Projects;
import org.jiheng.project.Roles;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Choice;

/** The form of a procurement: to add one, to change it, and the page on which it is removed. */
public final class ProcurementRoutes {

    private static final String VIEW = "procurement/edit";

    private final Database db;

    public ProcurementRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get("/projects/:id/procurements/new", Roles.EDITORS, this::ask);
        site.post("/projects/:id/procurements", Roles.EDITORS, this::add);
        site.get("/procurements/:id/edit", Roles.EDITORS, this::edit);
        site.save("/procurements/:id/edit", Roles.EDITORS, this::save);
        new ProcurementRemoval(db).mount(site);
    }

    private Future<Reply> ask(Request request) {
        return new Projects(db).find(request.id("id"), request.viewer()).map(project -> {
            var form = Form.empty();
            return Reply.page(VIEW, model(form, Amounts.opening(form, request), project, Optional.empty()));
        });
    }

    private Future<Reply> edit(Request request) {
        return FoundProcurement.find(db, request).map(found -> {
            var form = Form.empty().showing("version", found.procurement().version());
            var amounts = Amounts.opening(form, request);
            ProcurementForm.show(form, amounts, found.procurement().details());
            return Reply.page(VIEW, model(form, amounts, found.project(), Optional.of(found.procurement())));
        });
    }

    private Future<Reply> add(Request request) {
        return new Projects(db)
                .find(request.id("id"), request.viewer())
                .compose(project -> send(request, project, Optional.empty(), request.form()));
    }

    private Future<Reply> save(Request request) {
        return FoundProcurement.find(db, request).compose(found -> {
            var form = request.form();
            if (!form.raw("version").equals(String.valueOf(found.procurement().version()))) {
                form.complain(
                        "",
                        say(
                                "Someone changed this procurement meanwhile; the winner is now {0}. Save again to replace that.",
                                found.procurement().details().winner()));
                form.showing("version", found.procurement().version());
            }
            return send(request, found.project(), Optional.of(found.procurement()), form);
        });
    }

    private Future<Reply> send(Request request, Project project, Optional<Procurement> read, Form form) {
        var amounts = Amounts.sent(form);
        if (amounts.otherUnitAsked()) {
            var other = amounts.inOtherUnit(Stream.of("award"));
            other.remember(request);
            return Future.succeededFuture(Reply.page(VIEW, model(form, other, project, read)));
        }
        var details = ProcurementForm.read(form, amounts);
        return form.broken() || amounts.doubtful()
                ? Future.succeededFuture(Reply.askAgain(VIEW, model(form, amounts, project, read)))
                : new Once(db)
                        .run(
                                request,
                                tx -> store(new ProcurementDeeds(tx, request), project, read, details.orElseThrow())
                                        .map(saved -> saved ? stored(project) : again(form, amounts, project, read)));
    }

    private static Future<Boolean> store(
            ProcurementDeeds deeds, Project project, Optional<Procurement> read, ProcurementDetails details) {
        return read.map(procurement -> deeds.save(project, procurement, details))
                .orElseGet(() -> deeds.add(project, details).map(true));
    }

    private static Reply stored(Project project) {
        return Reply.seeOther(project.href() + "#procurements").saying(say("The procurement was saved."));
    }

    private static Reply again(Form form, Amounts amounts, Project project, Optional<Procurement> read) {
        form.complain("", say("Someone changed this meanwhile and nothing was saved; open it again."));
        return Reply.askAgain(VIEW, model(form, amounts, project, read));
    }

    private static Map<String, Object> model(Form form, Amounts amounts, Project project, Optional<Procurement> read) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("amounts", amounts);
        model.put("awardEcho", amounts.echo("award"));
        model.put("project", project);
        model.put("procurement", read.orElse(null));
        model.put("action", read.map(each -> each.href() + "/edit").orElse(project.href() + "/procurements"));
        model.put(
                "methods",
                Arrays.stream(Method.values())
                        .map(each -> Choice.of(each.name(), each.label()))
                        .toList());
        return model;
    }
}
