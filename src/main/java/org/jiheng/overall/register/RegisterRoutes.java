package org.jiheng.overall.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.extract.Extract;
import org.jiheng.extract.HandOut;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.project.browsing.ListFrame;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Seasons;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.words.Words;

/** The list of the departments of a year with their overall evaluations. */
public final class RegisterRoutes {

    private final Database db;
    private final Words words;

    public RegisterRoutes(Database db, Words words) {
        this.db = db;
        this.words = words;
    }

    public void mount(Site site) {
        site.get("/overall", Roles.READERS, this::list);
        site.get("/overall.csv", Roles.READERS, this::export);
    }

    private Future<Reply> list(Request request) {
        var filter = DepartmentFilter.of(request);
        var viewer = request.viewer();
        var store = new RegisterStore(db);
        return Future.all(
                        store.count(filter, viewer),
                        new NodeStore(db).below(viewer),
                        store.years(filter.year(), viewer),
                        new Seasons(db)
                                .words(viewer.nodeId(), filter.year(), SeasonKind.SELF_EVALUATION, viewer.scope()))
                .compose(all -> {
                    var model = ListFrame.of(request, filter, all.<Nodes>resultAt(1), all.resultAt(2));
                    model.put("window", all.resultAt(3));
                    return page(request, filter, all.<Long>resultAt(0), model);
                });
    }

    private Future<Reply> page(Request request, DepartmentFilter filter, long number, Map<String, Object> model) {
        var paging = Paging.of(Address.of(request), number);
        return new RegisterStore(db)
                .part(filter, request.viewer(), paging.size(), paging.offset())
                .map(lines -> {
                    model.put("lines", lines);
                    model.put("paging", paging);
                    model.put("states", DepartmentFilter.states());
                    model.put("columns", columns(Address.of(request)));
                    model.put("note", caption(filter, number));
                    model.put("fills", fills(request, filter, lines));
                    return Reply.page("overall/list", model);
                });
    }

    /** Whether there is a report that whoever asks could open now. */
    private static boolean fills(Request request, DepartmentFilter filter, List<DepartmentLine> lines) {
        return request.viewer().is(Role.FILLER)
                && filter.year() <= Years.current()
                && lines.stream().anyMatch(line -> !line.opened());
    }

    private static Object caption(DepartmentFilter filter, long number) {
        return say(
                "{0} · {1 department/departments} · unit: 10,000 yuan · {2}",
                String.valueOf(filter.year()), number, Instant.now());
    }

    private static Object columns(Address here) {
        return new Columns(here, "name")
                .words("name", say("Department"))
                .words("state", say("State"))
                .figures(say("Initial budget, 10,000 yuan"))
                .number("annual", say("Budget of the whole year, 10,000 yuan"))
                .number("executed", say("Spent, 10,000 yuan"))
                .number("rate", say("Execution rate"))
                .number("difference", say("Difference of budget and final accounts"))
                .number("total", say("Total score"))
                .figures(say("Grade"))
                .plain(say("Due|column"))
                .list();
    }

    private Future<Reply> export(Request request) {
        var filter = DepartmentFilter.of(request);
        var viewer = request.viewer();
        return new HandOut(db, words, Deed.EXPORTED_OVERALL_EVALUATIONS)
                .run(
                        request,
                        tx -> new RegisterStore(tx)
                                .part(filter, viewer, RegisterStore.MOST, 0)
                                .compose(lines -> new NodeStore(tx)
                                        .below(viewer)
                                        .map(nodes -> extract(request, filter, lines, nodes))));
    }

    private static Extract<DepartmentLine> extract(
            Request request, DepartmentFilter filter, List<DepartmentLine> lines, Nodes nodes) {
        return new Extract<>(
                        say("Overall evaluations of {0}", String.valueOf(filter.year())),
                        lines,
                        filter.chosen(Address.of(request), nodes))
                .column(say("Department"), DepartmentLine::name)
                .column(say("State"), line -> line.status().label())
                .column(say("Initial budget, 10,000 yuan"), DepartmentLine::initial)
                .column(say("Budget of the whole year, 10,000 yuan"), DepartmentLine::annual)
                .column(say("Spent, 10,000 yuan"), DepartmentLine::executed)
                .column(say("Execution rate"), DepartmentLine::rate)
                .column(say("Difference of budget and final accounts"), DepartmentLine::difference)
                .column(say("Total score"), DepartmentLine::total)
                .column(say("Grade"), DepartmentLine::grade)
                .column(
                        say("Due|column"),
                        line -> line.due().map(Object::toString).orElse(""));
    }
}
