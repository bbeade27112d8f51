package org.jiheng.project.entry;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.project.Amounts;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.project.Roles;
import org.jiheng.project.Source;
import org.jiheng.project.Years;
import org.jiheng.project.book.ProjectBooks;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Enters the money of a project in a year, and later what was adjusted and why. */
final class FundRoutes {

    private static final String VIEW = "project/funds";

    private final Database db;

    FundRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/projects/:id/funds", Roles.EDITORS, this::ask);
        site.save("/projects/:id/funds", Roles.EDITORS, this::save);
    }

    private Future<Reply> ask(Request request) {
        return new Projects(db)
                .inYear(request.id("id"), Years.of(request), request.viewer())
                .map(year -> {
                    var form = Form.empty().showing("version", year.project().version());
                    var amounts = Amounts.opening(form, request);
                    FundForm.show(form, amounts, year.funds());
                    return Reply.page(VIEW, model(form, amounts, year));
                });
    }

    private Future<Reply> save(Request request) {
        var form = request.form();
        var amounts = Amounts.sent(form);
        return new Projects(db)
                .inYear(request.id("id"), Years.read(form.raw("year")), request.viewer())
                .compose(year -> {
                    if (amounts.otherUnitAsked()) {
                        var other = amounts.inOtherUnit(FundForm.fields());
                        other.remember(request);
                        return Future.succeededFuture(Reply.page(VIEW, model(form, other, year)));
                    }
                    var funds = FundForm.read(form, amounts);
                    showOther(form, year);
                    return form.broken() || amounts.doubtful()
                            ? Future.succeededFuture(Reply.askAgain(VIEW, model(form, amounts, year)))
                            : change(request, year, funds);
                });
    }

    private Future<Reply> change(Request request, ProjectYear year, Map<Source, Funding> funds) {
        var amended =
                new ProjectBooks.Amended(year, new ProjectEntry(year.project().details(), funds));
        return new Once(db)
                .run(
                        request,
                        tx -> new ProjectBooks(tx, Actor.of(request), request.viewer())
                                .change(List.of(amended))
                                .map(Reply.seeOther(year.href())
                                        .saying(say(
                                                "The money of {0} in {1} was saved.",
                                                year.project().name(), String.valueOf(year.year())))));
    }

    private static void showOther(Form form, ProjectYear year) {
        if (!form.raw("version").equals(String.valueOf(year.project().version()))) {
            form.complain(
                    "",
                    say(
                            "Someone changed this project meanwhile. Its money is now {0} yuan at the beginning of the year, {1} yuan adjusted. Save again to replace that.",
                            year.total().initial(), year.total().adjusted()));
            form.showing("version", year.project().version());
        }
    }

    private static Map<String, Object> model(Form form, Amounts amounts, ProjectYear year) {
        var model = new HashMap<>(EntryRoutes.money(form, amounts));
        model.put("year", year);
        model.put("project", year.project());
        return model;
    }
}
