package org.jiheng.regulation;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.regulation.article.Regulation;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Words;

/** The page on which two schemes lie beside each other. */
final class CompareRoutes {

    private final RegulationStore schemes;
    private final Words words = Words.load();

    CompareRoutes(RegulationStore schemes) {
        this.schemes = schemes;
    }

    void mount(Site site) {
        site.get("/schemes/:id/comparison", RegulationRoutes.READERS, this::compare);
    }

    private Future<Reply> compare(Request request) {
        var viewer = request.viewer();
        return schemes.find(request.id("id"), viewer)
                .compose(entry -> schemes.others(entry, viewer)
                        .compose(others -> Id.read(request.query("with"))
                                .map(with -> compared(request, entry, others, with))
                                .orElseGet(() -> Future.succeededFuture(page(entry, others, "", Map.of())))));
    }

    private Future<Reply> compared(Request request, Entry entry, List<Entry> others, long with) {
        var viewer = request.viewer();
        return Future.all(
                        schemes.find(with, viewer), schemes.content(with, viewer), schemes.content(entry.id(), viewer))
                .map(all -> {
                    var comparison = Comparison.of(
                            regulation(all.resultAt(1)), regulation(all.resultAt(2)), words, viewer.language());
                    return page(
                            entry,
                            others,
                            Long.toString(with),
                            Map.of("comparison", comparison, "before", all.<Entry>resultAt(0)));
                });
    }

    private static Regulation regulation(String content) {
        return Regulation.of(SchemeReader.read(0, SchemeShape.read(content)));
    }

    private static Reply page(Entry entry, List<Entry> others, String with, Map<String, Object> more) {
        var model = new HashMap<String, Object>(more);
        model.put("entry", entry);
        model.put("form", Form.empty().showing("with", with));
        model.put(
                "others",
                others.stream()
                        .map(other -> Choice.of(
                                Long.toString(other.id()),
                                say("{0} · {1}, version {2}", other.name(), other.code(), other.version())))
                        .toList());
        return Reply.page("regulation/compare", model);
    }
}
