package org.jiheng.contract;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.contract.instalment.InstalmentKind;
import org.jiheng.contract.instalment.InstalmentRows;
import org.jiheng.contract.instalment.PaymentState;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.project.Amounts;
import org.jiheng.project.Project;
import org.jiheng.project.Projects;
import org.jiheng.project.Roles;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Choice;

/** The form of a contract with its instalments as rows: to add one, and to change it. */
final class ContractEntryRoutes {

    private static final String VIEW = "contract/edit";

    private final Database db;

    ContractEntryRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/projects/:id/contracts/new", Roles.EDITORS, this::ask);
        site.post("/projects/:id/contracts", Roles.EDITORS, this::add);
        site.get("/contracts/:id/edit", Roles.EDITORS, this::edit);
        site.save("/contracts/:id/edit", Roles.EDITORS, this::save);
    }

    private Future<Reply> ask(Request request) {
        return new Projects(db).find(request.id("id"), request.viewer()).map(project -> {
            var form = Form.empty().showing("rows", 2);
            return page(form, Amounts.opening(form, request), project, Optional.empty());
        });
    }

    private Future<Reply> edit(Request request) {
        return ContractRoutes.find(db, request).map(found -> {
            var form = Form.empty().showing("version", found.contract().version());
            var amounts = Amounts.opening(form, request);
            ContractForm.show(form, amounts, found.contract().details());
            return page(form, amounts, found.project(), Optional.of(found.contract()));
        });
    }

    private Future<Reply> add(Request request) {
        return new Projects(db)
                .find(request.id("id"), request.viewer())
                .compose(project -> send(request, project, Optional.empty(), request.form()));
    }

    private Future<Reply> save(Request request) {
        return ContractRoutes.find(db, request).compose(found -> {
            var form = request.form();
            if (!form.raw("version").equals(String.valueOf(found.contract().version()))) {
                var stored = found.contract().details();
                form.complain(
                        "",
                        say(
                                "Someone changed this contract meanwhile; it is now with {0} for {1} yuan, paid are {2} yuan. Save again to replace that.",
                                stored.payee(), stored.amount(), stored.paid()));
                form.showing("version", found.contract().version());
            }
            return send(request, found.project(), Optional.of(found.contract()), form);
        });
    }

    private Future<Reply> send(Request request, Project project, Optional<Contract> read, Form form) {
        var amounts = Amounts.sent(form);
        if (amounts.otherUnitAsked()) {
            var other = amounts.inOtherUnit(ContractForm.amounts(form));
            other.remember(request);
            return Future.succeededFuture(page(form, other, project, read));
        }
        if (form.raw("then").equals("row")) {
            form.showing("rows", InstalmentRows.number(form) + 1);
            return Future.succeededFuture(page(form, amounts.inSameUnit(ContractForm.amounts(form)), project, read));
        }
        var details = ContractForm.read(form, amounts);
        return form.broken() || amounts.doubtful()
                ? Future.succeededFuture(Reply.askAgain(VIEW, model(form, amounts, project, read)))
                : store(request, project, read, details.orElseThrow())
                        .map(stored -> stored ? stored(project, details.get()) : again(form, amounts, project, read));
    }

    private Future<Boolean> store(Request request, Project project, Optional<Contract> read, ContractDetails details) {
        return new Once(db)
                .run(request, tx -> {
                    var deeds = new ContractDeeds(tx, request);
                    var done = read.map(contract -> deeds.save(project, contract, details))
                            .orElseGet(() -> deeds.add(project, details).map(true));
                    return done.map(saved -> saved ? Reply.seeOther(project.href()) : Reply.page(VIEW, Map.of()));
                })
                .map(reply -> reply.location().isPresent());
    }

    private static Reply stored(Project project, ContractDetails details) {
        return Reply.seeOther(project.href() + "#contracts").saying(say("The contract {0} was saved.", details.name()));
    }

    private static Reply again(Form form, Amounts amounts, Project project, Optional<Contract> read) {
        form.complain("", say("Someone changed this meanwhile and nothing was saved; open it again."));
        return Reply.askAgain(VIEW, model(form, amounts, project, read));
    }

    private static Reply page(Form form, Amounts amounts, Project project, Optional<Contract> read) {
        return Reply.page(VIEW, model(form, amounts, project, read));
    }

    private static Map<String, Object> model(Form form, Amounts amounts, Project project, Optional<Contract> read) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("amounts", amounts);
        model.put("amountEcho", amounts.echo("amount"));
        model.put("project", project);
        model.put("contract", read.orElse(null));
        model.put("action", read.map(each -> each.href() + "/edit").orElse(project.href() + "/contracts"));
        model.put("back", read.map(Contract::href).orElse(project.href()));
        model.put("rows", InstalmentRows.fields(form, amounts));
        model.put("mayAddRow", InstalmentRows.number(form) < InstalmentRows.MOST);
        model.put("kinds", kinds());
        model.put("states", states());
        return model;
    }

    private static List<Choice> kinds() {
        return Arrays.stream(InstalmentKind.values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }

    private static List<Choice> states() {
        return Arrays.stream(PaymentState.values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }
}
