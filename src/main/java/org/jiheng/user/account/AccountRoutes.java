package org.jiheng.user.account;

import static org.jiheng.viewer.Role.SYSTEM_ADMIN;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.user.AccountAccess;
import org.jiheng.user.AccountState;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.user.account.list.AccountFilter;
import org.jiheng.user.account.list.AccountListStore;
import org.jiheng.user.account.list.ExportAccounts;
import org.jiheng.user.password.HouseRules;
import org.jiheng.user.password.SecurityRoutes;
import org.jiheng.user.post.PostRoutes;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.web.frame.Menu;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Words;

/** The pages on which people's accounts and what they may do are kept. */
public final class AccountRoutes {

    private final Database db;
    private final HouseRules rules;
    private final AccountListStore accounts;

    public AccountRoutes(Database db, HouseRules rules) {
        this.db = db;
        this.rules = rules;
        accounts = new AccountListStore(db);
    }

    public void mount(Site site, Menu menu) {
        menu.add("/accounts", say("Accounts"), AccountAccess.READERS);
        site.get("/accounts", AccountAccess.READERS, this::list);
        var export = new ExportAccounts(db, Words.load());
        site.get("/accounts.csv", AccountAccess.READERS, export::run);
        new AccountFormRoutes(db).mount(site);
        new AccountPageRoutes(db, rules).mount(site);
        new AccountDeedRoutes(db, rules).mount(site);
        new PostRoutes(db, rules).mount(site);
        new SecurityRoutes(rules).mount(site, menu);
    }

    private Future<Reply> list(Request request) {
        var filter = AccountFilter.of(request);
        var viewer = request.viewer();
        return Future.all(accounts.count(filter, viewer), new NodeStore(db).below(viewer))
                .compose(both -> page(request, filter, both.resultAt(0), both.resultAt(1)));
    }

    private Future<Reply> page(Request request, AccountFilter filter, long total, Nodes nodes) {
        var here = Address.of(request);
        var paging = Paging.of(here, total);
        return accounts.part(filter, request.viewer(), paging.size(), paging.offset())
                .map(lines -> {
                    var model = new HashMap<String, Object>(frame(here, filter, nodes));
                    model.put("accounts", lines);
                    model.put("paging", paging);
                    model.put(
                            "note",
                            say(
                                    "{0} in all · {1} · {2}",
                                    total, request.viewer().nodeName(), Instant.now()));
                    model.put("mayAdd", request.viewer().is(SYSTEM_ADMIN));
                    return Reply.page("user/list", model);
                });
    }

    private static Map<String, Object> frame(Address here, AccountFilter filter, Nodes nodes) {
        return Map.of(
                "form", filter.typed(),
                "nodes", nodes.choices(),
                "roles", roles(),
                "states", AccountState.choices(),
                "chosen", filter.chosen(here, nodes),
                "columns", columns(here),
                "csv", new Address("/accounts.csv", here.without("size").query()).toString());
    }

    static List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Choice.of(role.name(), role.label()))
                .toList();
    }

    private static Object columns(Address here) {
        return new Columns(here, "unit")
                .words("name", say("Name|person"))
                .words("login", say("User name"))
                .words("unit", say("Unit"))
                .plain(say("Roles"))
                .plain(say("State"))
                .words("last", say("Last sign-in"))
                .list();
    }
}
