package org.jiheng.project.entry;

import static org.jiheng.database.Broken.ifBroken;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.project.Amounts;
import org.jiheng.project.Attribute;
import org.jiheng.project.Organised;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.project.book.ProjectBooks;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Choice;

/** Adds a project with its money of the year. */
public final class EntryRoutes {

    private static final String VIEW = "project/new";

    private final Database db;

    public EntryRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get("/projects/new", Roles.EDITORS, this::ask);
        site.post("/projects", Roles.EDITORS, this::add);
        new EditRoutes(db).mount(site);
        new FundRoutes(db).mount(site);
    }

    private Future<Reply> ask(Request request) {
        return nodes(request).map(nodes -> {
            var form = Form.empty()
                    .showing("year", Years.of(request))
                    .showing("node", request.viewer().nodeId());
            return Reply.page(VIEW, model(form, Amounts.opening(form, request), nodes));
        });
    }

    private Future<Reply> add(Request request) {
        var form = request.form();
        var amounts = Amounts.sent(form);
        return nodes(request).compose(nodes -> {
            if (amounts.otherUnitAsked()) {
                var other = amounts.inOtherUnit(FundForm.fields());
                other.remember(request);
                return Future.succeededFuture(Reply.page(VIEW, model(form, other, nodes)));
            }
            var year = form.year("year", say("Choose the budget year"));
            var details = ProjectForm.read(form, Homes.read(form, nodes));
            var funds = FundForm.read(form, amounts);
            return form.broken() || amounts.doubtful()
                    ? Future.succeededFuture(Reply.askAgain(VIEW, model(form, amounts, nodes)))
                    : add(request, year, new ProjectEntry(details.orElseThrow(), funds))
                            .recover(ifBroken("project_code_taken", () -> {
                                form.complain("code", taken());
                                return Reply.askAgain(VIEW, model(form, amounts, nodes));
                            }));
        });
    }

    private Future<Reply> add(Request request, int year, ProjectEntry entry) {
        return new Once(db)
                .run(
                        request,
                        tx -> new ProjectBooks(tx, Actor.of(request), request.viewer())
                                .add(year, List.of(entry))
                                .map(ids -> Reply.seeOther("/projects/" + ids.get(0) + "?year=" + year)
                                        .saying(say(
                                                "{0} was added.",
                                                entry.details().name()))));
    }

    static org.jiheng.words.Say taken() {
        return say("Choose another code; a project of this department has this one in that year");
    }

    private Future<Nodes> nodes(Request request) {
        return new NodeStore(db).below(request.viewer());
    }

    private static Map<String, Object> model(Form form, Amounts amounts, Nodes nodes) {
        var model = new HashMap<>(money(form, amounts));
        model.putAll(choices());
        model.put("years", Years.choices(List.of(Years.read(form.raw("year")))));
        model.put("homes", Homes.choices(nodes));
        return model;
    }

    static Map<String, Object> money(Form form, Amounts amounts) {
        return Map.of(
                "form", form,
                "amounts", amounts,
                "usual", FundForm.usual(amounts),
                "others", FundForm.others(amounts),
                "showsOthers", FundForm.showsOthers(form));
    }

    static Map<String, Object> choices() {
        return Map.of(
                "attributes",
                Arrays.stream(Attribute.values())
                        .map(each -> Choice.of(each.name(), each.label()))
                        .toList(),
                "ways",
                Arrays.stream(Organised.values())
                        .map(each -> Choice.of(each.name(), each.label()))
                        .toList());
    }
}
