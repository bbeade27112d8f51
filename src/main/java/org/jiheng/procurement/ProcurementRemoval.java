package org.jiheng.procurement;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.project.Roles;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Removes a procurement that was entered by mistake, with a reason. */
final class ProcurementRemoval {

    private static final String VIEW = "procurement/removal";
    private static final int LONGEST_REASON = 1000;

    private final Database db;

    ProcurementRemoval(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/procurements/:id/removal", Roles.EDITORS, this::ask);
        site.post("/procurements/:id/removal", Roles.EDITORS, this::remove);
    }

    private Future<Reply> ask(Request request) {
        return FoundProcurement.find(db, request).map(found -> Reply.page(VIEW, model(found, Form.empty())));
    }

    private Future<Reply> remove(Request request) {
        var form = request.form();
        return new Once(db)
                .run(
                        request,
                        tx -> FoundProcurement.find(tx, request).compose(found -> {
                            form.text(
                                    "reason",
                                    LONGEST_REASON,
                                    say("Say why, in {0} characters or fewer", LONGEST_REASON));
                            if (!form.raw("version")
                                    .equals(String.valueOf(found.procurement().version()))) {
                                form.complain(
                                        "",
                                        say(
                                                "Someone changed this procurement meanwhile. Look at it once more and send again."));
                            }
                            return form.broken()
                                    ? Future.succeededFuture(Reply.askAgain(VIEW, model(found, form)))
                                    : new ProcurementDeeds(tx, request)
                                            .remove(
                                                    found.project(),
                                                    found.procurement(),
                                                    form.raw("reason").strip())
                                            .map(removed -> Reply.seeOther(
                                                            found.project().href())
                                                    .saying(say("The procurement was deleted.")));
                        }));
    }

    private static Map<String, Object> model(FoundProcurement found, Form form) {
        return Map.of(
                "procurement", found.procurement(),
                "project", found.project(),
                "form", form.showing("version", found.procurement().version()));
    }
}
