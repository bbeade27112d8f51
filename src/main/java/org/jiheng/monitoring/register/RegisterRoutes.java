package org.jiheng.monitoring.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.monitoring.light.Lamp;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.Roles;
import org.jiheng.project.browsing.ListFrame;
import org.jiheng.review.register.PaperFilter;
import org.jiheng.review.register.PaperYearStore;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.scheme.rule.Lights.Light;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Words;

/** The list of the monitorings of a round: searched, filtered, sorted and in pages, and the projects without one. */
public final class RegisterRoutes {

    private final Database db;
    private final Schemes schemes;
    private final Words words;

    public RegisterRoutes(Database db, Words words) {
        this.db = db;
        this.words = words;
        schemes = new Schemes(db);
    }

    public void mount(Site site) {
        site.get("/monitorings", Roles.READERS, this::list);
        site.get("/monitorings.csv", Roles.READERS, new ExportMonitorings(db, schemes, words)::run);
    }

    private Future<Reply> list(Request request) {
        var asked = RegisterFilter.of(request);
        return Rounds.of(db, asked.year(), request.viewer())
                .compose(rounds -> list(request, asked.ofRound(rounds.atHand(asked.round())), rounds));
    }

    private Future<Reply> list(Request request, RegisterFilter filter, Rounds rounds) {
        Viewer viewer = request.viewer();
        return Future.all(
                        new Register(db, schemes).lines(filter, viewer),
                        new NodeStore(db).below(viewer),
                        new PaperYearStore(db).of(PaperKind.MONITORING, viewer),
                        new UnstartedStore(db).ofRound(filter.year(), filter.round(), viewer))
                .map(all -> {
                    var model = frame(request, filter, rounds, all.resultAt(1), all.resultAt(2));
                    lines(request, filter, all.resultAt(0), model);
                    model.put("unmonitored", all.resultAt(3));
                    model.put("fills", viewer.is(Role.FILLER));
                    return Reply.page("monitoring/list", model);
                });
    }

    private static void lines(
            Request request, RegisterFilter filter, List<RegisterLine> all, Map<String, Object> model) {
        var paging = Paging.of(Address.of(request), all.size());
        var tally = new RegisterTally(all);
        model.put(
                "lines", all.stream().skip(paging.offset()).limit(paging.size()).toList());
        model.put("paging", paging);
        model.put("tally", tally);
        model.put("note", tally.caption(filter.year()));
    }

    private static Map<String, Object> frame(
            Request request, RegisterFilter filter, Rounds rounds, Nodes nodes, List<Integer> years) {
        var model = ListFrame.of(request, filter, nodes, years);
        model.put("rounds", rounds.choices());
        model.put("window", rounds.words(filter.round()));
        model.put("states", PaperFilter.states());
        model.put("lights", lights());
        model.put("open", List.of(Choice.of("open", say("Open|rectification"))));
        model.put("columns", columns(Address.of(request)));
        model.put("all", "/monitorings?year=" + filter.year() + "&round=" + filter.round());
        return model;
    }

    private static List<Choice> lights() {
        return Arrays.stream(Light.values())
                .map(light -> Choice.of(light.name(), Lamp.label(light)))
                .toList();
    }

    private static Object columns(Address here) {
        return new Columns(here, "name")
                .words("name", say("Project name"))
                .words("unit", say("Unit"))
                .words("state", say("State"))
                .words("light", say("Light"))
                .number("budget", say("Budget at the beginning of the year, 10,000 yuan"))
                .number("spent", say("Spent so far, 10,000 yuan"))
                .number("rate", say("Execution rate"))
                .number("open", say("Open rectifications"))
                .words("due", say("Due|column"))
                .list();
    }
}
