package org.jiheng.drafting;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.drafting.Drafts.Draft;
import org.jiheng.drafting.sheet.Part;
import org.jiheng.drafting.sheet.Sheet;
import org.jiheng.drafting.sheet.Typed;
import org.jiheng.form.Form;
import org.jiheng.pack.Pretty;
import org.jiheng.problem.Problem;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Edits a draft part by part in forms. */
final class EditRoutes {

    private final Database db;

    EditRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/schemes/:id/edit", Drafts.EDITORS, this::parts);
        site.get("/schemes/:id/edit/:part", Drafts.EDITORS, this::show);
        site.post("/schemes/:id/edit/:part", Drafts.EDITORS, this::save);
    }

    /** A part and what its form asks about. */
    public record Offer(Part part, List<Sheet.Section> sections) {

        public boolean several() {
            return sections.size() > 1;
        }
    }

    private Future<Reply> parts(Request request) {
        return Drafts.editable(db, request)
                .map(draft -> Reply.page(
                        "drafting/parts",
                        Map.of(
                                "entry",
                                draft.entry(),
                                "parts",
                                offers(draft),
                                "severe",
                                draft.checked().severe().size(),
                                "doubts",
                                draft.checked().doubts().size())));
    }

    private static List<Offer> offers(Draft draft) {
        var content = draft.checked().pack().content();
        return Stream.of(Part.values())
                .map(part -> new Offer(part, Sheet.of(part, content).sections()))
                .toList();
    }

    private static Part part(Request request) {
        return Part.named(request.word("part")).orElseThrow(Problem::notFound);
    }

    private Future<Reply> show(Request request) {
        return Drafts.editable(db, request).map(draft -> {
            var part = part(request);
            var content = draft.checked().pack().content();
            var sheet = Sheet.of(part, content);
            var form = sheet.typed(content).showing("seen", draft.entry().edited());
            return Reply.page("drafting/part", model(draft, part, sheet, form));
        });
    }

    private static Map<String, Object> model(Draft draft, Part part, Sheet sheet, Form form) {
        return Map.of("entry", draft.entry(), "part", part, "sheet", sheet, "form", form);
    }

    private Future<Reply> save(Request request) {
        return Drafts.editable(db, request).compose(draft -> {
            var part = part(request);
            var form = request.form();
            var pack = new Typed(form).into(part, draft.checked().pack().content());
            SaveDraft.unmoved(form, draft);
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain(
                            "drafting/part",
                            model(
                                    draft,
                                    part,
                                    Sheet.of(part, draft.checked().pack().content()),
                                    form)))
                    : SaveDraft.once(db, request, draft, pack, Pretty.written(pack.content()));
        });
    }
}
