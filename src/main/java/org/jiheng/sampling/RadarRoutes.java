package org.jiheng.sampling;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.browsing.ListFrame;
import org.jiheng.review.register.PaperYearStore;
import org.jiheng.user.NodeStore;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.web.door.Access;
import org.jiheng.web.frame.Menu;
import org.jiheng.words.Words;

/** 虚高雷达: a short list of projects worth sampling, each with what speaks for it. */
public final class RadarRoutes {

    static final String PATH = "/radar";
    static final Access SAMPLERS = Access.only(Role.FINANCE);

    private final Database db;
    private final Words words;

    public RadarRoutes(Database db, Words words) {
        this.db = db;
        this.words = words;
    }

    public void mount(Site site, Menu menu) {
        menu.add(PATH, say("Radar|menu"), SAMPLERS);
        site.get(PATH, SAMPLERS, this::list);
        site.get(PATH + ".csv", SAMPLERS, new ExportRadar(db, words)::run);
        new LookRoutes(db).mount(site);
    }

    private Future<Reply> list(Request request) {
        var filter = RadarFilter.of(request::query);
        var viewer = request.viewer();
        return Future.all(
                        new TallyStore(db).of(filter, viewer),
                        new NodeStore(db).below(viewer),
                        new PaperYearStore(db).of(PaperKind.SELF_EVALUATION, viewer))
                .compose(all -> {
                    var model = ListFrame.of(request, filter, all.resultAt(1), all.resultAt(2));
                    model.put("grounds", RadarFilter.grounds());
                    model.put("looks", RadarFilter.looks());
                    model.put("columns", columns(Address.of(request)));
                    model.put("least", RadarStore.LEAST);
                    model.put("lookedAll", PATH + "?looked=yes&year=" + filter.year());
                    return page(request, filter, all.resultAt(0), model);
                });
    }

    private Future<Reply> page(Request request, RadarFilter filter, RadarTally tally, Map<String, Object> model) {
        var paging = Paging.of(Address.of(request), tally.listed());
        return new RadarStore(db)
                .part(filter, request.viewer(), paging.size(), paging.offset())
                .map(lines -> {
                    model.put("lines", lines);
                    model.put("paging", paging);
                    model.put("tally", tally);
                    model.put("parts", filter.ground().isPresent() ? List.of() : tally.parts(filter));
                    model.put("note", tally.caption());
                    model.put(
                            "kept",
                            filter.typed().showing("sort", filter.sort()).typed());
                    return Reply.page("sampling/radar", model);
                });
    }

    private static Object columns(Address here) {
        return new Columns(here, "-strength")
                .words("name", say("Project name"))
                .number("annual", say("Budget of the whole year, 10,000 yuan"))
                .number("total", say("Total score"))
                .number("rate", say("Execution rate"))
                .number("strength", say("Strength of the signs"))
                .plain(say("Why"))
                .plain(say("Looked at"))
                .list();
    }
}
