package org.jiheng.contract;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.project.Project;
import org.jiheng.project.Projects;
import org.jiheng.project.Roles;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.SummaryRow;

/** The page of one contract, and the page on which it is removed. */
public final class ContractRoutes {

    private static final int LONGEST_REASON = 1000;

    /** A contract with the project it belongs to. */
    record Found(Contract contract, Project project) {}

    private final Database db;
    private final List<ContractSide> sides;

    public ContractRoutes(Database db, List<ContractSide> sides) {
        this.db = db;
        this.sides = sides;
    }

    public void mount(Site site) {
        new ContractEntryRoutes(db).mount(site);
        site.get("/contracts/:id", Roles.READERS, this::show);
        site.get("/contracts/:id/removal", Roles.EDITORS, this::ask);
        site.post("/contracts/:id/removal", Roles.EDITORS, this::remove);
    }

    static Future<Found> find(Database db, Request request) {
        var viewer = request.viewer();
        return new ContractStore(db)
                .find(request.id("id"), viewer)
                .compose(contract -> new Projects(db)
                        .find(contract.projectId(), viewer)
                        .map(project -> new Found(contract, project)));
    }

    private Future<Reply> show(Request request) {
        return find(db, request)
                .compose(found -> Future.all(sides.stream()
                                .map(side -> side.of(found.contract(), request.viewer()))
                                .toList())
                        .map(all -> page(request, found, all.list())));
    }

    private static Reply page(Request request, Found found, List<Map<String, ?>> sides) {
        var contract = found.contract();
        var model = new HashMap<String, Object>(model(found));
        sides.forEach(model::putAll);
        model.put("answers", answers(contract));
        model.put("contracts", new Contracts(List.of(contract), BigDecimal.valueOf(Long.MAX_VALUE), 0));
        model.put("contractColumns", ContractPart.columns());
        model.put("mayEdit", Roles.EDITORS.admits(request.viewer()));
        return Reply.page("contract/show", model);
    }

    private static List<SummaryRow> answers(Contract contract) {
        var details = contract.details();
        return List.of(
                new SummaryRow(say("Short name"), details.shortName(), null),
                new SummaryRow(say("Payee"), details.payee(), null),
                new SummaryRow(say("Term"), contract.term(), null),
                new SummaryRow(say("What it is about"), details.scope(), null));
    }

    private Future<Reply> ask(Request request) {
        return find(db, request).map(found -> removal(found, Form.empty(), false));
    }

    private Future<Reply> remove(Request request) {
        var form = request.form();
        return new Once(db)
                .run(
                        request,
                        tx -> find(tx, request).compose(found -> {
                            var reason = form.text(
                                    "reason",
                                    LONGEST_REASON,
                                    say("Say why, in {0} characters or fewer", LONGEST_REASON));
                            if (!form.raw("version")
                                    .equals(String.valueOf(found.contract().version()))) {
                                form.complain(
                                        "",
                                        say(
                                                "Someone changed this contract meanwhile. Look at it once more and send again."));
                            }
                            return form.broken()
                                    ? Future.succeededFuture(removal(found, form, true))
                                    : new ContractDeeds(tx, request)
                                            .remove(found.project(), found.contract(), reason)
                                            .map(removed -> Reply.seeOther(
                                                            found.project().href())
                                                    .saying(say(
                                                            "The contract {0} was deleted.",
                                                            found.contract()
                                                                    .details()
                                                                    .name())));
                        }));
    }

    private static Reply removal(Found found, Form form, boolean wrong) {
        var model = new HashMap<String, Object>(model(found));
        model.put("form", form.showing("version", found.contract().version()));
        return wrong ? Reply.askAgain("contract/removal", model) : Reply.page("contract/removal", model);
    }

    private static Map<String, Object> model(Found found) {
        return Map.of("contract", found.contract(), "project", found.project());
    }
}
