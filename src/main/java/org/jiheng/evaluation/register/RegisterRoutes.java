package org.jiheng.evaluation.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.Roles;
import org.jiheng.project.browsing.ListFrame;
import org.jiheng.review.register.PaperFilter;
import org.jiheng.review.register.PaperYearStore;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Seasons;
import org.jiheng.user.NodeStore;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Words;

/** The list of the self-evaluations of a year: searched, filtered, sorted and in pages, and the projects without one. */
public final class RegisterRoutes {

    private final Database db;
    private final Words words;

    public RegisterRoutes(Database db, Words words) {
        this.db = db;
        this.words = words;
    }

    public void mount(Site site) {
        site.get("/evaluations", Roles.READERS, this::list);
        site.get("/evaluations.csv", Roles.READERS, new ExportEvaluations(db, words)::run);
    }

    private Future<Reply> list(Request request) {
        var filter = RegisterFilter.of(request);
        var viewer = request.viewer();
        var store = new RegisterStore(db);
        return Future.all(List.of(
                        store.tally(filter, viewer),
                        new NodeStore(db).below(viewer),
                        new PaperYearStore(db).of(PaperKind.SELF_EVALUATION, viewer),
                        store.grades(filter.year(), viewer),
                        new UnevaluatedStore(db).ofYear(filter.year(), viewer),
                        new Seasons(db)
                                .words(viewer.nodeId(), filter.year(), SeasonKind.SELF_EVALUATION, viewer.scope())))
                .compose(all -> {
                    var model = ListFrame.of(request, filter, all.resultAt(1), all.resultAt(2));
                    model.put("states", PaperFilter.states());
                    model.put("columns", columns(Address.of(request)));
                    model.put("grades", choices(all.resultAt(3)));
                    model.put("unevaluated", all.resultAt(4));
                    model.put("window", all.resultAt(5));
                    return page(request, filter, all.resultAt(0), model);
                });
    }

    private static List<Choice> choices(List<String> grades) {
        return grades.stream().map(grade -> Choice.of(grade, grade)).toList();
    }

    private Future<Reply> page(Request request, RegisterFilter filter, RegisterTally tally, Map<String, Object> model) {
        var paging = Paging.of(Address.of(request), tally.number());
        return new RegisterStore(db)
                .part(filter, request.viewer(), paging.size(), paging.offset())
                .map(lines -> {
                    model.put("lines", lines);
                    model.put("paging", paging);
                    model.put("tally", tally);
                    model.put("note", tally.caption(filter.year()));
                    model.put("fills", request.viewer().is(Role.FILLER));
                    return Reply.page("evaluation/list", model);
                });
    }

    private static Object columns(Address here) {
        return new Columns(here, "name")
                .words("name", say("Project name"))
                .words("unit", say("Unit"))
                .words("state", say("State"))
                .number("annual", say("Budget of the whole year, 10,000 yuan"))
                .number("executed", say("Spent, 10,000 yuan"))
                .number("rate", say("Execution rate"))
                .number("total", say("Total score"))
                .figures(say("Grade"))
                .words("due", say("Due|column"))
                .list();
    }
}
