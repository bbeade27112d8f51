package org.jiheng.token;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** The tokens of another person, for those who keep accounts: what they opened last, and how to end them. */
final class AccountTokenRoutes {

    private static final Access READERS = Access.only(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);
    private static final Access REVOKERS = Access.only(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);

    private final Database db;

    AccountTokenRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/accounts/:id/tokens", READERS, this::list);
        site.get("/accounts/:id/tokens/:token/revocation", REVOKERS, this::ask);
        site.post("/accounts/:id/tokens/:token/revocation", REVOKERS, this::revoke);
    }

    private Future<Reply> list(Request request) {
        var viewer = request.viewer();
        return new TokenListStore(db)
                .holder(request.id("id"), viewer)
                .compose(holder ->
                        new TokenListStore(db).of(holder.id(), viewer).map(tokens -> page(request, holder, tokens)));
    }

    private static Reply page(Request request, TokenListStore.Holder holder, List<Token> tokens) {
        return Reply.page(
                "token/account",
                Map.of(
                        "holder",
                        holder,
                        "account",
                        "/accounts/" + holder.id(),
                        "tokens",
                        tokens,
                        "columns",
                        TokenRoutes.COLUMNS,
                        "base",
                        back(request),
                        "mayRevoke",
                        request.viewer().isAny(REVOKERS.roles())));
    }

    private static String back(Request request) {
        return "/accounts/" + request.id("id") + "/tokens";
    }

    private Future<Reply> ask(Request request) {
        return new TokenListStore(db)
                .of(request.id("id"), request.id("token"), request.viewer())
                .map(token -> TokenRoutes.confirm(request, token, back(request)));
    }

    private Future<Reply> revoke(Request request) {
        var viewer = request.viewer();
        return new Once(db)
                .run(
                        request,
                        tx -> new TokenListStore(tx)
                                .holder(request.id("id"), viewer)
                                .compose(holder -> new TokenListStore(tx)
                                        .of(holder.id(), request.id("token"), viewer)
                                        .compose(token ->
                                                new RevokeToken(tx).run(request, token, holder.id(), holder.name())))
                                .map(words -> Reply.seeOther(back(request)).saying(words)));
    }
}
