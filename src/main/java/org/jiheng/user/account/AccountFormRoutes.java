package org.jiheng.user.account;

import static org.jiheng.database.Broken.ifBroken;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.user.Account;
import org.jiheng.user.AccountAccess;
import org.jiheng.user.AccountDetails;
import org.jiheng.user.AccountForm;
import org.jiheng.user.AccountStore;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** The form of an account: to create one, and to change what is filled in about it. */
final class AccountFormRoutes {

    private final Database db;

    AccountFormRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/accounts/new", AccountAccess.ADMINISTRATORS, this::ask);
        site.post("/accounts", AccountAccess.ADMINISTRATORS, this::create);
        site.get("/accounts/:id/edit", AccountAccess.ADMINISTRATORS, this::edit);
        site.save("/accounts/:id/edit", AccountAccess.ADMINISTRATORS, this::save);
    }

    private Future<Reply> ask(Request request) {
        var form = Form.empty().showing("node", request.query("node"));
        return offered(request).map(nodes -> Reply.page("user/new", model(form, nodes)));
    }

    private Future<Reply> create(Request request) {
        var form = request.form();
        return offered(request)
                .compose(nodes -> AccountForm.read(form, nodes)
                        .map(details -> new CreateAccount(db)
                                .run(request, details)
                                .recover(ifBroken("login_taken", () -> {
                                    complainOfLogin(form);
                                    return Reply.askAgain("user/new", model(form, nodes));
                                })))
                        .orElseGet(() -> Future.succeededFuture(Reply.askAgain("user/new", model(form, nodes)))));
    }

    private Future<Reply> edit(Request request) {
        return new AccountStore(db).find(request.id("id"), request.viewer()).compose(account -> {
            var form = Form.empty()
                    .showing("login", account.login())
                    .showing("name", account.name())
                    .showing("phone", account.phone())
                    .showing("mail", account.mail())
                    .showing("node", account.nodeId())
                    .showing("version", account.version());
            return offered(request).map(nodes -> Reply.page("user/edit", model(form, nodes, account)));
        });
    }

    private Future<Reply> save(Request request) {
        var form = request.form();
        return new AccountStore(db)
                .find(request.id("id"), request.viewer())
                .compose(account -> offered(request)
                        .compose(nodes -> AccountForm.read(form, nodes)
                                .map(details -> change(request, form, details, nodes, account))
                                .orElseGet(() -> Future.succeededFuture(
                                        Reply.askAgain("user/edit", model(form, nodes, account))))));
    }

    private Future<Reply> change(Request request, Form form, AccountDetails details, Nodes nodes, Account account) {
        return new Once(db)
                .run(
                        request,
                        tx -> new ChangeAccount(tx)
                                .run(request, account.id(), details, form.raw("version"))
                                .map(now -> now.map(other -> askAboutOther(form, nodes, other))
                                        .orElseGet(() -> Reply.seeOther("/accounts/" + account.id())
                                                .saying(say("The account of {0} was changed.", details.name())))))
                .recover(ifBroken("login_taken", () -> {
                    complainOfLogin(form);
                    return Reply.askAgain("user/edit", model(form, nodes, account));
                }));
    }

    /** Someone was faster: what they left is shown, and sending again replaces it knowingly. */
    private static Reply askAboutOther(Form form, Nodes nodes, Account now) {
        form.complain(
                "login",
                say(
                        "Someone changed this account meanwhile: {0}, {1}, {2}. Send again to replace that.",
                        now.login(), now.name(), now.nodeName()));
        form.showing("version", now.version());
        return Reply.askAgain("user/edit", model(form, nodes, now));
    }

    private static void complainOfLogin(Form form) {
        form.complain("login", say("Choose another user name; this one is taken"));
    }

    private Future<Nodes> offered(Request request) {
        return new NodeStore(db).below(request.viewer());
    }

    private static Map<String, Object> model(Form form, Nodes nodes) {
        return Map.of("form", form, "nodes", nodes.choices());
    }

    private static Map<String, Object> model(Form form, Nodes nodes, Account account) {
        return Map.of("form", form, "nodes", nodes.choices(), "account", account);
    }
}
