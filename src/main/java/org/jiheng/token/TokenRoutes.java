package org.jiheng.token;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Column;
import org.jiheng.web.door.Access;

/** The pages on which people make and revoke the tokens with which their programs call. */
public final class TokenRoutes {

    static final String TOKENS = "/me/tokens";

    static final List<Column> COLUMNS = Stream.of(
                    say("Token"),
                    say("State"),
                    say("Acts for"),
                    say("Made"),
                    say("Until|token"),
                    say("Last used"),
                    say("Action"))
            .map(label -> new Column(label, false, null, null))
            .toList();

    private final Database db;

    public TokenRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get(TOKENS, Access.inPost(), request -> list(request, TokenForm.empty()));
        site.unkept(TOKENS, Access.inPost(), this::make);
        site.get(
                TOKENS + "/shown",
                Access.inPost(),
                request -> Future.succeededFuture(Reply.page("token/shown", Map.of())));
        site.get(TOKENS + "/:id/revocation", Access.inPost(), this::ask);
        site.post(TOKENS + "/:id/revocation", Access.inPost(), this::revoke);
        new AccountTokenRoutes(db).mount(site);
    }

    private Future<Reply> list(Request request, Form form) {
        return new TokenListStore(db).own(request.viewer()).map(tokens -> {
            Map<String, Object> model =
                    Map.of("form", form, "tokens", tokens, "columns", COLUMNS, "base", TOKENS, "mayRevoke", true);
            return form.broken() ? Reply.askAgain("token/list", model) : Reply.page("token/list", model);
        });
    }

    private Future<Reply> make(Request request) {
        var form = request.form();
        return TokenForm.read(form)
                .map(details -> new MakeToken(db).run(request, details))
                .orElseGet(() -> list(request, form));
    }

    private Future<Reply> ask(Request request) {
        return new TokenListStore(db)
                .own(request.id("id"), request.viewer())
                .map(token -> confirm(request, token, TOKENS));
    }

    static Reply confirm(Request request, Token token, String back) {
        return Reply.page("token/revocation", Map.of("token", token, "action", request.path(), "back", back));
    }

    private Future<Reply> revoke(Request request) {
        var viewer = request.viewer();
        return new Once(db)
                .run(
                        request,
                        tx -> new TokenListStore(tx)
                                .own(request.id("id"), viewer)
                                .compose(token ->
                                        new RevokeToken(tx).run(request, token, viewer.accountId(), viewer.name()))
                                .map(words -> Reply.seeOther(TOKENS).saying(words)));
    }
}
