package org.jiheng.user.post;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.user.Account;
import org.jiheng.user.AccountAccess;
import org.jiheng.user.AccountStore;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.user.password.HouseRules;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Choice;

/** Giving and taking roles: the security administrator's work, and nobody else's. */
public final class PostRoutes {

    private final Database db;
    private final HouseRules rules;

    public PostRoutes(Database db, HouseRules rules) {
        this.db = db;
        this.rules = rules;
    }

    public void mount(Site site) {
        site.get("/accounts/:id/posts/new", AccountAccess.SECURITY, this::ask);
        site.post("/accounts/:id/posts", AccountAccess.SECURITY, this::give);
        site.get("/accounts/:id/posts/:node/:role/taking", AccountAccess.SECURITY, this::askToTake);
        site.post("/accounts/:id/posts/:node/:role/taking", AccountAccess.SECURITY, this::take);
    }

    private Future<Reply> ask(Request request) {
        return accountAndNodes(request, (account, nodes) -> {
            var form = Form.empty().showing("node", account.nodeId());
            return Future.succeededFuture(Reply.page("user/give", model(form, account, nodes)));
        });
    }

    private Future<Reply> give(Request request) {
        var form = request.form();
        return accountAndNodes(request, (account, nodes) -> {
            var node = nodes.find(form.id("node", say("Choose where the role is held")));
            var role = form.choice("role", Role.class, say("Choose a role"));
            if (node.isEmpty()) {
                form.complain("node", say("Choose where the role is held"));
            } else if (role != null && !PostRules.fits(role, node.get().kind())) {
                form.complain("role", PostRules.places(role));
            }
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain("user/give", model(form, account, nodes)))
                    : give(
                            request,
                            form,
                            account,
                            nodes,
                            new Post(node.get().id(), node.get().name(), role));
        });
    }

    private Future<Reply> give(Request request, Form form, Account account, Nodes nodes, Post post) {
        return new Once(db)
                .run(
                        request,
                        tx -> new GivePost(tx, rules.separateOfficers())
                                .run(request, account.id(), post)
                                .map(conflict -> conflict.map(words -> {
                                            form.complain("role", words);
                                            return Reply.askAgain("user/give", model(form, account, nodes));
                                        })
                                        .orElseGet(() -> Reply.seeOther("/accounts/" + account.id())
                                                .saying(say(
                                                        "{0} is now {1}: {2}.",
                                                        account.name(),
                                                        post.role().label(),
                                                        post.nodeName())))));
    }

    private Future<Reply> accountAndNodes(Request request, BiFunction<Account, Nodes, Future<Reply>> work) {
        var viewer = request.viewer();
        return Future.all(new AccountStore(db).find(request.id("id"), viewer), new NodeStore(db).below(viewer))
                .compose(both -> work.apply(both.resultAt(0), both.resultAt(1)));
    }

    private Future<Reply> askToTake(Request request) {
        return post(request).map(held -> Reply.page("user/take", held));
    }

    private Future<Map<String, Object>> post(Request request) {
        var viewer = request.viewer();
        var node = request.id("node");
        var role = role(request);
        return new AccountStore(db)
                .find(request.id("id"), viewer)
                .compose(account -> new PostStore(db)
                        .of(account.id(), viewer)
                        .map(posts -> posts.stream()
                                .filter(post -> post.nodeId() == node && post.role() == role)
                                .findFirst()
                                .orElseThrow(Problem::notFound))
                        .map(post -> Map.of(
                                "account",
                                account,
                                "post",
                                post,
                                "action",
                                request.path(),
                                "back",
                                "/accounts/" + account.id())));
    }

    private Future<Reply> take(Request request) {
        var id = request.id("id");
        var role = role(request);
        return new Once(db)
                .run(
                        request,
                        tx -> new TakePost(tx)
                                .run(request, id, request.id("node"), role)
                                .map(account -> Reply.seeOther("/accounts/" + id)
                                        .saying(say("{0} is no longer {1}.", account.name(), role.label()))));
    }

    private static Role role(Request request) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(request.word("role")))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static Map<String, Object> model(Form form, Account account, Nodes nodes) {
        return Map.of("form", form, "account", account, "nodes", nodes.choices(), "roles", roles());
    }

    private static List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), role.label(), PostRules.places(role)))
                .toList();
    }
}
