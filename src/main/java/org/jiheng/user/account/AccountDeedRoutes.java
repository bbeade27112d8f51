package org.jiheng.user.account;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.user.AccountAccess;
import org.jiheng.user.AccountStore;
import org.jiheng.user.password.HouseRules;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;

/** What an administrator does to an account with one click, each after a page that says what it means. */
final class AccountDeedRoutes {

    private final Database db;
    private final HouseRules rules;

    AccountDeedRoutes(Database db, HouseRules rules) {
        this.db = db;
        this.rules = rules;
    }

    void mount(Site site) {
        ask(site, "/accounts/:id/one-time-password", AccountAccess.OFFICERS, "user/ask-one-time");
        ask(site, "/accounts/:id/one-time-password/shown", AccountAccess.OFFICERS, "user/shown");
        ask(site, "/accounts/:id/disabling", AccountAccess.ADMINISTRATORS, "user/ask-disabling");
        ask(site, "/accounts/:id/enabling", AccountAccess.ADMINISTRATORS, "user/ask-enabling");
        ask(site, "/accounts/:id/sign-out", AccountAccess.ADMINISTRATORS, "user/ask-sign-out");
        site.post(
                "/accounts/:id/one-time-password",
                AccountAccess.OFFICERS,
                request -> new GiveOneTimePassword(db, rules).run(request, request.id("id")));
        deed(site, "/accounts/:id/disabling", new DisableAccount());
        deed(site, "/accounts/:id/enabling", new EnableAccount());
        deed(site, "/accounts/:id/sign-out", new SignOutAccount());
    }

    private void ask(Site site, String path, Access access, String view) {
        site.get(
                path,
                access,
                request -> new AccountStore(db)
                        .find(request.id("id"), request.viewer())
                        .map(account -> Reply.page(
                                view,
                                Map.of(
                                        "account",
                                        account,
                                        "action",
                                        request.path(),
                                        "back",
                                        "/accounts/" + account.id()))));
    }

    private void deed(Site site, String path, AccountDeed deed) {
        site.post(
                path,
                AccountAccess.ADMINISTRATORS,
                request -> new Once(db)
                        .run(
                                request,
                                tx -> deed.run(tx, request, request.id("id"))
                                        .map(words -> Reply.seeOther("/accounts/" + request.id("id"))
                                                .saying(words))));
    }

    /** One thing done to one account; answers with what to say about it. */
    interface AccountDeed {

        Future<Say> run(Database tx, Request request, long id);
    }
}
