package org.jiheng.drafting;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.drafting.Drafts.Draft;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.pack.Fault;
import org.jiheng.pack.Pack;
import org.jiheng.pack.Pretty;
import org.jiheng.problem.Problem;
import org.jiheng.scheme.Checked;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Edits a draft part by part in forms, and the rest of it as the text of its pack. */
final class EditRoutes {

    private final Database db;

    EditRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/schemes/:id/edit", Drafts.EDITORS, this::parts);
        site.get("/schemes/:id/text", Drafts.EDITORS, this::showText);
        site.post("/schemes/:id/text", Drafts.EDITORS, this::saveText);
        site.get("/schemes/:id/edit/:part", Drafts.EDITORS, this::show);
        site.post("/schemes/:id/edit/:part", Drafts.EDITORS, this::save);
    }

    private Future<Reply> parts(Request request) {
        return Drafts.editable(db, request)
                .map(draft -> Reply.page(
                        "drafting/parts",
                        Map.of(
                                "entry",
                                draft.entry(),
                                "parts",
                                Part.values(),
                                "severe",
                                draft.checked().severe().size(),
                                "doubts",
                                draft.checked().doubts().size())));
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
            unmoved(form, draft);
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain(
                            "drafting/part",
                            model(
                                    draft,
                                    part,
                                    Sheet.of(part, draft.checked().pack().content()),
                                    form)))
                    : save(request, draft, pack, Pretty.written(pack.content()));
        });
    }

    private static void unmoved(Form form, Draft draft) {
        if (seen(form) != draft.entry().edited()) {
            form.complain("", Drafts.movedOn());
            form.showing("seen", draft.entry().edited());
        }
    }

    private static int seen(Form form) {
        return form.raw("seen").equals("0")
                ? 0
                : Id.read(form.raw("seen")).map(Long::intValue).orElse(-1);
    }

    private Future<Reply> save(Request request, Draft draft, Pack pack, String text) {
        return new Once(db)
                .run(
                        request,
                        tx -> new SaveDraft(tx)
                                .run(request, draft, draft.entry().edited(), pack, text)
                                .map(saved -> Reply.seeOther(
                                                "/schemes/" + draft.entry().id() + "/edit")
                                        .saying(say("The draft was saved."))));
    }

    private Future<Reply> showText(Request request) {
        return Drafts.editable(db, request).map(draft -> {
            var form = Form.empty().showing("seen", draft.entry().edited()).showing("text", draft.content());
            return Reply.page("drafting/text", text(draft, form, List.of()));
        });
    }

    private static Map<String, Object> text(Draft draft, Form form, List<Fault> faults) {
        var model = new HashMap<String, Object>();
        model.put("entry", draft.entry());
        model.put("form", form);
        model.put("faults", faults);
        return model;
    }

    private Future<Reply> saveText(Request request) {
        return Drafts.editable(db, request).compose(draft -> {
            var form = request.form();
            var typed = form.raw("text");
            var checked = Checked.read(draft.entry().id(), typed);
            var faults = checked.scheme().isPresent() ? strayed(draft, checked) : checked.faults();
            unmoved(form, draft);
            if (!faults.isEmpty()) {
                form.complain("text", say("The text has {0} faults; they are listed below", faults.size()));
            }
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain("drafting/text", text(draft, form, faults)))
                    : save(request, draft, checked.pack(), typed);
        });
    }

    /** Which scheme a draft is stays as it is; another is made by copying. */
    private static List<Fault> strayed(Draft draft, Checked checked) {
        var scheme = checked.scheme().orElseThrow();
        var code = Fault.of(
                "/code",
                say(
                        "Keep the code {0}; copy the scheme for another",
                        draft.entry().code()));
        var version = Fault.of(
                "/version",
                say(
                        "Keep version {0}; copy the scheme for another",
                        draft.entry().version()));
        return Arrays.asList(
                        scheme.code().equals(draft.entry().code()) ? null : code,
                        scheme.version() == draft.entry().version() ? null : version)
                .stream()
                .filter(fault -> fault != null)
                .toList();
    }
}
