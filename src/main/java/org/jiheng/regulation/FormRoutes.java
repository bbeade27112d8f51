package org.jiheng.regulation;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import org.jiheng.filling.Filling;
import org.jiheng.filling.print.PrintedForm;
import org.jiheng.problem.Problem;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** The blank form (空白表) that a scheme brings along, to be looked at, printed and filled in by hand. */
final class FormRoutes {

    private final RegulationStore schemes;

    FormRoutes(RegulationStore schemes) {
        this.schemes = schemes;
    }

    void mount(Site site) {
        site.get("/schemes/:id/form", RegulationRoutes.READERS, this::show);
    }

    private Future<Reply> show(Request request) {
        var id = request.id("id");
        return schemes.content(id, request.viewer())
                .map(content -> SchemeReader.read(id, SchemeShape.read(content)))
                .map(scheme -> Reply.page("filling/print", model(scheme)));
    }

    private static Map<String, Object> model(Scheme scheme) {
        var form = scheme.form().orElseThrow(Problem::notFound);
        var model = new HashMap<String, Object>();
        model.put("title", say("Blank form: {0}", scheme.name()));
        model.put("heading", form.title());
        model.put("unit", "");
        model.put("year", "");
        model.put("parts", new PrintedForm(Filling.blank(form, scheme)).parts());
        model.put("back", "/schemes/" + scheme.id());
        model.put("backLabel", say("Back to the scheme"));
        return model;
    }
}
