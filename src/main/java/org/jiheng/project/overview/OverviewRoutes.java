package org.jiheng.project.overview;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.project.Attribute;
import org.jiheng.project.Roles;
import org.jiheng.project.Standing;
import org.jiheng.project.browsing.ListFrame;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Words;

/** The list of the projects of a year: searched, filtered, sorted, in pages, and as a file of exactly that. */
public final class OverviewRoutes {

    private final Database db;
    private final Words words;

    public OverviewRoutes(Database db, Words words) {
        this.db = db;
        this.words = words;
    }

    public void mount(Site site) {
        site.get("/projects", Roles.READERS, this::list);
        site.get("/projects.csv", Roles.READERS, new ExportProjects(db, words)::run);
    }

    private Future<Reply> list(Request request) {
        var filter = ProjectFilter.of(request);
        var viewer = request.viewer();
        var store = new ProjectListStore(db);
        return Future.all(store.tally(filter, viewer), new NodeStore(db).below(viewer), store.years(viewer))
                .compose(all -> page(request, filter, all.resultAt(0), all.resultAt(1), all.resultAt(2)));
    }

    private Future<Reply> page(Request request, ProjectFilter filter, Tally tally, Nodes nodes, List<Integer> years) {
        var here = Address.of(request);
        var paging = Paging.of(here, tally.number());
        return new ProjectListStore(db)
                .part(filter, request.viewer(), paging.size(), paging.offset())
                .map(lines -> {
                    var model = ListFrame.of(request, filter, nodes, years);
                    model.put("standings", standings());
                    model.put("attributes", attributes());
                    model.put("columns", columns(here));
                    model.put("projects", lines);
                    model.put("paging", paging);
                    model.put("tally", tally);
                    model.put("note", tally.caption(filter.year()));
                    model.put("add", "/projects/new?year=" + filter.year());
                    model.put("mayAdd", Roles.EDITORS.admits(request.viewer()));
                    model.put("mayDecide", Roles.DECIDERS.admits(request.viewer()));
                    return Reply.page("project/list", model);
                });
    }

    private static List<Choice> standings() {
        return Arrays.stream(Standing.values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }

    private static List<Choice> attributes() {
        return Arrays.stream(Attribute.values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }

    private static Object columns(Address here) {
        return new Columns(here, "name")
                .words("name", say("Project name"))
                .words("code", say("Project code|column"))
                .words("unit", say("Unit"))
                .plain(say("Project attribute"))
                .number("initial", say("Budget at the beginning of the year, 10,000 yuan"))
                .number("adjusted", say("Adjusted budget, 10,000 yuan"))
                .plain(say("State"))
                .list();
    }
}
