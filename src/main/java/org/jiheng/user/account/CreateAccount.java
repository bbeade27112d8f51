package org.jiheng.user.account;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.user.AccountDetails;
import org.jiheng.user.AccountStore;
import org.jiheng.user.NodeStore;
import org.jiheng.user.password.RandomPassword;
import org.jiheng.user.password.ShownOnce;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;

/** Creates an account with a one-time password that its creator sees once. */
final class CreateAccount {

    private final Database db;

    CreateAccount(Database db) {
        this.db = db;
    }

    Future<Reply> run(Request request, AccountDetails details) {
        var password = RandomPassword.draw();
        return ShownOnce.run(
                db,
                request,
                tx -> new AccountStore(tx)
                        .add(details, RandomPassword.hash(password), request.viewer())
                        .compose(id -> new NodeStore(tx)
                                .name(details.nodeId(), request.viewer())
                                .compose(
                                        node -> new Revisions(tx).record(Actor.of(request), created(id, details, node)))
                                .map(recorded -> ShownOnce.Outcome.shown(
                                        page(id, details.login(), details.name(), password, true), shown(id)))));
    }

    static Change created(long id, AccountDetails details, String node) {
        return Change.of("account", id, details.nodeId(), Deed.CREATED_ACCOUNT, details.name())
                .cell("login", null, details.login())
                .cell("person", null, details.name())
                .cell("phone", "", details.phone())
                .cell("mail", "", details.mail())
                .cell("node", null, node);
    }

    /** The page that the same form leads to when it is sent again. */
    static String shown(long id) {
        return "/accounts/" + id + "/one-time-password/shown";
    }

    static Reply page(long id, String login, String name, String password, boolean created) {
        return Reply.page(
                "user/one-time",
                Map.of("id", id, "login", login, "name", name, "password", password, "created", created));
    }
}
