package org.jiheng.regulation;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.regulation.article.Regulation;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.web.door.Access;

/** The pages on which everyone reads what their papers are weighed with. */
public final class RegulationRoutes {

    static final Access READERS = Access.inPost();

    private final RegulationStore schemes;

    public RegulationRoutes(Database db) {
        schemes = new RegulationStore(db);
    }

    public void mount(Site site) {
        site.get("/schemes", READERS, this::list);
        site.get("/schemes/:id", READERS, this::read);
        site.get("/schemes/:id/pack", READERS, this::export);
        new CompareRoutes(schemes).mount(site);
        new FormRoutes(schemes).mount(site);
    }

    private Future<Reply> list(Request request) {
        var filter = SchemeFilter.of(request);
        var here = Address.of(request);
        return schemes.count(filter, request.viewer()).compose(total -> {
            var paging = Paging.of(here, total);
            return schemes.part(filter, request.viewer(), paging.size(), paging.offset())
                    .map(entries -> Reply.page("regulation/list", model(request, filter, paging, entries)));
        });
    }

    private static Map<String, Object> model(Request request, SchemeFilter filter, Paging paging, List<Entry> entries) {
        var here = paging.here();
        var model = new HashMap<String, Object>();
        model.put("form", filter.typed());
        model.put("objects", SchemeFilter.OBJECTS);
        model.put("states", SchemeFilter.STATES);
        model.put("origins", SchemeFilter.FROM);
        model.put("chosen", filter.chosen(here));
        model.put("columns", columns(here));
        model.put("entries", entries);
        model.put("paging", paging);
        model.put("note", say("{0} schemes · {1}", paging.total(), Instant.now()));
        model.put("mayEdit", request.viewer().is(Role.FINANCE));
        return model;
    }

    private static Object columns(Address here) {
        return new Columns(here, "")
                .words("name", say("Name"))
                .words("code", say("Code and version"))
                .plain(say("For"))
                .plain(say("From|scheme"))
                .plain(say("State"))
                .words("published", say("Published|moment"))
                .list();
    }

    private Future<Reply> read(Request request) {
        var viewer = request.viewer();
        var id = request.id("id");
        return Future.all(schemes.find(id, viewer), schemes.content(id, viewer)).map(both -> {
            var scheme = SchemeReader.read(id, SchemeShape.read(both.<String>resultAt(1)));
            return Reply.page(
                    "regulation/read",
                    Map.of(
                            "entry",
                            both.<Entry>resultAt(0),
                            "scheme",
                            scheme,
                            "chapters",
                            Regulation.of(scheme).chapters(),
                            "form",
                            scheme.form().isPresent(),
                            "mayEdit",
                            viewer.is(Role.FINANCE)));
        });
    }

    private Future<Reply> export(Request request) {
        var viewer = request.viewer();
        var id = request.id("id");
        return Future.all(schemes.find(id, viewer), schemes.content(id, viewer))
                .map(both -> Reply.download(
                        both.<Entry>resultAt(0).file(), "application/json", Buffer.buffer(both.<String>resultAt(1))));
    }
}
