package org.jiheng.target.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.paper.State;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Seasons;
import org.jiheng.season.Window;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Address;
import org.jiheng.web.Choice;
import org.jiheng.web.Columns;
import org.jiheng.web.Paging;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;
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
        var filter = RegisterFilter.of(request);
        var viewer = request.viewer();
        var store = new RegisterStore(db);
        return Future.all(
                        Register.of(db, filter, viewer),
                        new NodeStore(db).below(viewer),
                        store.years(viewer),
                        store.undeclared(filter.year(), viewer),
                        window(filter.year(), viewer))
                .compose(all -> {
                    var model = frame(request, filter, all.resultAt(1), all.resultAt(2));
                    model.put("undeclared", all.resultAt(3));
                    model.put("window", all.resultAt(4));
                    return page(request, filter, all.resultAt(0), model);
                });
    }

    private Future<Say> window(int year, Viewer viewer) {
        var seasons = new Seasons(db);
        return seasons.window(viewer.nodeId(), year, SeasonKind.DECLARATION, 0, viewer.scope())
                .compose(window -> window.map(Window::words)
                        .map(Future::succeededFuture)
                        .orElseGet(() -> seasons.opener(viewer.nodeId(), year, viewer.scope())
                                .map(opener -> Window.unset(SeasonKind.DECLARATION, year, opener))));
    }

    private Future<Reply> page(Request request, RegisterFilter filter, Register register, Map<String, Object> model) {
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

    private static Map<String, Object> frame(Request request, RegisterFilter filter, Nodes nodes, List<Integer> years) {
        var here = Address.of(request);
        return new HashMap<>(Map.of(
                "form", filter.typed(),
                "year", String.valueOf(filter.year()),
                "years", Years.choices(years),
                "nodes", nodes.choices(),
                "states", states(),
                "chosen", filter.chosen(here, nodes),
                "columns", columns(here),
                "csv", new Address("/targets.csv", here.without("size").query()).toString(),
                "all", "/targets?year=" + filter.year()));
    }

    private static List<Choice> states() {
        return Arrays.stream(State.values())
                .map(state -> Choice.of(state.name(), state.status().label()))
                .toList();
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
