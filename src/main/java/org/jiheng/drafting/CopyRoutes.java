package org.jiheng.drafting;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.math.BigDecimal;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Broken;
import org.jiheng.database.Database;
import org.jiheng.drafting.Drafts.Draft;
import org.jiheng.drafting.sheet.Typed;
import org.jiheng.form.Form;
import org.jiheng.pack.Pretty;
import org.jiheng.problem.Problem;
import org.jiheng.scheme.check.Checked;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Copies a scheme into a draft of one's own jurisdiction: the next version of a code, or the first of a new one. */
final class CopyRoutes {

    private final Database db;

    CopyRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/schemes/:id/copy", Drafts.EDITORS, this::ask);
        site.post("/schemes/:id/copy", Drafts.EDITORS, this::copy);
    }

    private Future<Reply> ask(Request request) {
        return Drafts.find(db, request)
                .map(draft -> Reply.page(
                        "drafting/copy",
                        model(
                                draft,
                                Form.empty()
                                        .showing("code", draft.entry().code())
                                        .showing(
                                                "name",
                                                draft.entry().own()
                                                        ? draft.entry().name()
                                                        : "")
                                        .showing("region", request.viewer().nodeName()))));
    }

    private static Map<String, Object> model(Draft draft, Form form) {
        return Map.of("entry", draft.entry(), "form", form);
    }

    private Future<Reply> copy(Request request) {
        var form = request.form();
        return Drafts.find(db, request).compose(draft -> {
            var code = form.text("code", 60, say("Enter a code of {0} characters or fewer", 60));
            var name = form.text("name", 150, say("Enter a name of {0} characters or fewer", 150));
            var region = form.optionalText("region", 60, say("Shorten this to {0} characters", 60));
            if (!draft.entry().own() && draft.entry().name().equals(name)) {
                form.complain("name", say("Give the copy a name of its own"));
            }
            if (!form.broken() && !code.matches("[a-z][a-z0-9-]{1,59}")) {
                form.complain("code", say("Use small letters, digits and - in the code, beginning with a letter"));
            }
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain("drafting/copy", model(draft, form)))
                    : copy(request, draft, code, name, region).recover(Broken.ifBroken("scheme_version_taken", () -> {
                        throw Problem.conflict(say("Someone made this version at the same moment. Send again."));
                    }));
        });
    }

    private Future<Reply> copy(Request request, Draft draft, String code, String name, String region) {
        return new Once(db).run(request, tx -> {
            var drafts = new DraftStore(tx);
            return drafts.nextVersion(code, request.viewer()).compose(version -> {
                var content = Typed.copy(draft.checked().pack().content());
                content.put("code", code);
                content.put("name", name);
                content.put("region", region.isEmpty() ? request.viewer().nodeName() : region);
                content.put("version", new BigDecimal(version));
                var text = Pretty.written(content);
                var scheme = Checked.read(0, text).scheme().orElseThrow();
                return drafts.add(scheme, text, draft.entry().id(), request.viewer())
                        .compose(id -> new Revisions(tx)
                                .record(
                                        Actor.of(request),
                                        Drafts.told(id, request.viewer().nodeId(), Deed.COPIED_SCHEME, name)
                                                .cell("code", null, code)
                                                .cell("version", null, version)
                                                .cell(
                                                        "copied from",
                                                        null,
                                                        draft.entry().name()))
                                .map(Reply.seeOther("/schemes/" + id + "/edit")
                                        .saying(say("{0}, version {1}, is now a draft.", name, version))));
            });
        });
    }
}
