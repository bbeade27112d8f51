package org.jiheng.indicator;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.form.Id;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.web.door.Access;
import org.jiheng.web.page.Choice;

/** The pages on which indicators are looked up; opened from a declaration, each can be taken into it. */
public final class LibraryRoutes {

    private final Database db;
    private final Schemes schemes;

    public LibraryRoutes(Database db) {
        this.db = db;
        schemes = new Schemes(db);
    }

    public void mount(Site site) {
        site.get("/indicators", Access.inPost(), this::list);
    }

    private Future<Reply> list(Request request) {
        var filter = LibraryFilter.of(request);
        var store = new LibraryStore(db);
        return Future.all(paper(request), store.count(filter, request.viewer()), scheme(request))
                .compose(all -> {
                    var paging = Paging.of(Address.of(request), all.<Long>resultAt(1));
                    return store.part(filter, request.viewer(), paging.size(), paging.offset())
                            .map(entries -> page(request, filter, paging, entries, all.resultAt(0), all.resultAt(2)));
                });
    }

    /** The declaration this page was opened from; nothing when it was opened by itself. */
    private Future<List<Paper>> paper(Request request) {
        return Id.read(request.query("paper"))
                .map(id -> new PaperStore(db).find(id, request.viewer()).map(List::of))
                .orElse(Future.succeededFuture(List.of()));
    }

    private Future<Scheme> scheme(Request request) {
        return schemes.inForce(request.viewer().nodeId(), BudgetYear.current(), "TARGET");
    }

    private static Reply page(
            Request request,
            LibraryFilter filter,
            Paging paging,
            List<Entry> entries,
            List<Paper> paper,
            Scheme scheme) {
        var here = Address.of(request);
        var types = types(scheme);
        var names = types.stream().collect(Collectors.toMap(Choice::value, Choice::label));
        var model = new HashMap<String, Object>();
        model.put(
                "entries", entries.stream().map(entry -> new Line(entry, names)).toList());
        model.put("columns", columns(here).list());
        model.put("types", types);
        model.put("form", filter.typed());
        model.put("chosen", filter.chosen(here, types));
        model.put("paging", paging);
        model.put("note", say("{0} indicators from approved declarations", paging.total()));
        paper.stream().filter(each -> each.state().editable()).findFirst().ifPresent(each -> model.put("paper", each));
        return Reply.page("indicator/list", model);
    }

    /** An entry with the name of its type in the scheme in force. */
    public record Line(Entry entry, Map<String, Object> names) {

        public Object type() {
            return names.getOrDefault(entry.type(), entry.type());
        }
    }

    private static List<Choice> types(Scheme scheme) {
        return scheme.targetBlocks().stream()
                .flatMap(block -> block.types().stream())
                .map(type -> new Choice(type.code(), type.name(), null))
                .collect(Collectors.toMap(Choice::value, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Columns columns(Address here) {
        return new Columns(here, "-use")
                .words("name", say("Third-level indicator"))
                .plain(say("Second level"))
                .number("use", say("Projects"))
                .plain(say("Usual target"))
                .plain(say("Spread of targets"))
                .words("year", say("Last used"))
                .plain(say("Explanation or formula"));
    }
}
