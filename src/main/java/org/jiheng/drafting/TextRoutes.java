package org.jiheng.drafting;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.drafting.Drafts.Draft;
import org.jiheng.form.Form;
import org.jiheng.pack.Fault;
import org.jiheng.scheme.check.Checked;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Edits a draft as the text of its pack, for all that the forms do not show. */
final class TextRoutes {

    private final Database db;

    TextRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/schemes/:id/text", Drafts.EDITORS, this::showText);
        site.post("/schemes/:id/text", Drafts.EDITORS, this::saveText);
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
            SaveDraft.unmoved(form, draft);
            if (!faults.isEmpty()) {
                form.complain("text", say("The text has {0} faults; they are listed below", faults.size()));
            }
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain("drafting/text", text(draft, form, faults)))
                    : SaveDraft.once(db, request, draft, checked.pack(), typed);
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
        return Stream.of(
                        scheme.code().equals(draft.entry().code()) ? null : code,
                        scheme.version() == draft.entry().version() ? null : version)
                .filter(Objects::nonNull)
                .toList();
    }
}
