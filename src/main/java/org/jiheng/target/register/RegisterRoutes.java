package org.jiheng.target.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
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
import org.jiheng.words.Words;

/** The list of the declarations of a year: searched, filtered, sorted and in pages, and the projects without one. */
public final class RegisterRoutes {

    private final Database db;
    private final Words words;

    public RegisterRoutes(Database db, Words words) {
        this.db = db;
        this.words = words;
    }

    public void mount(Site site) {
        site.get("/targets", Roles.READERS, this::list);
        site.get("/targets.csv", Roles.READERS, new ExportTargets(db, words)::run);
    }

    private Future<Reply> list(Request request) {
        var filter = PaperFilter.of(request);
        var viewer = request.viewer();
        return Future.all(
                        Register.of(db, filter, viewer),
                        new NodeStore(db).below(viewer),
                        new PaperYearStore(db).of(PaperKind.TARGET, viewer),
                        new RegisterStore(db).undeclared(filter.year(), viewer),
                        new Seasons(db).words(viewer.nodeId(), filter.year(), SeasonKind.DECLARATION, viewer.scope()))
                .compose(all -> {
                    var model = ListFrame.of(request, filter, all.resultAt(1), all.resultAt(2));
                    model.put("states", PaperFilter.states());
                    model.put("columns", columns(Address.of(request)));
                    model.put("undeclared", all.resultAt(3));
                    model.put("window", all.resultAt(4));
                    return page(request, filter, all.resultAt(0), model);
                });
    }

    private Future<Reply> page(Request request, PaperFilter filter, Register register, Map<String, Object> model) {
        var paging = Paging.of(Address.of(request), register.tally().number());
        return register.part(request.viewer(), paging.size(), paging.offset()).map(lines -> {
            model.put("lines", lines);
            model.put("paging", paging);
            model.put("tally", register.tally());
            model.put("note", register.tally().caption(filter.year()));
            model.put("fills", request.viewer().is(Role.FILLER));
            return Reply.page("target/list", model);
        });
    }

    private static Object columns(Address here) {
        return new Columns(here, "name")
                .words("name", say("Project name"))
                .words("unit", say("Unit"))
                .words("state", say("State"))
                .figures(say("Edition"))
                .number("funds", say("Funds of the year, 10,000 yuan"))
                .figures(say("Points"))
                .words("due", say("Due|column"))
                .words("saved", say("Last saved"))
                .list();
    }
}
