package org.jiheng.user.account;

import static org.jiheng.viewer.Role.SECURITY_ADMIN;
import static org.jiheng.viewer.Role.SYSTEM_ADMIN;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.user.AccessStore;
import org.jiheng.user.Account;
import org.jiheng.user.AccountAccess;
import org.jiheng.user.AccountStore;
import org.jiheng.user.password.HouseRules;
import org.jiheng.user.post.Post;
import org.jiheng.user.post.PostStore;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.SummaryRow;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** The page of one account: who it is, how they came in, what they may do where. */
final class AccountPageRoutes {

    private final Database db;
    private final HouseRules rules;

    AccountPageRoutes(Database db, HouseRules rules) {
        this.db = db;
        this.rules = rules;
    }

    void mount(Site site) {
        site.get("/accounts/:id", AccountAccess.READERS, this::show);
    }

    private Future<Reply> show(Request request) {
        var viewer = request.viewer();
        return new AccountStore(db)
                .find(request.id("id"), viewer)
                .compose(account -> Future.all(
                                new PostStore(db).of(account.id(), viewer),
                                new AccessStore(db).openSessions(account.id(), rules.idle(), viewer),
                                new AccountStore(db).reachesBeyond(account.id(), viewer),
                                new PasswordGiverStore(db, rules.separateOfficers()).refusal(account, viewer))
                        .map(all -> page(
                                viewer,
                                account,
                                all.resultAt(0),
                                all.resultAt(1),
                                all.resultAt(2),
                                all.<Optional<Say>>resultAt(3).isEmpty())));
    }

    private static Reply page(
            Viewer viewer, Account account, List<Post> posts, long sessions, boolean beyond, boolean mayReset) {
        var own = viewer.accountId() == account.id();
        return Reply.page(
                "user/show",
                Map.of(
                        "account",
                        account,
                        "person",
                        person(account),
                        "access",
                        access(account, sessions),
                        "posts",
                        posts,
                        "own",
                        own,
                        "beyond",
                        beyond,
                        "mayChange",
                        viewer.is(SYSTEM_ADMIN) && !own && !beyond,
                        "administers",
                        viewer.is(SYSTEM_ADMIN),
                        "mayGive",
                        viewer.is(SECURITY_ADMIN) && !own,
                        "mayReset",
                        mayReset && !own && !beyond && !account.disabled()));
    }

    private static List<SummaryRow> person(Account account) {
        return List.of(
                new SummaryRow(say("User name"), account.login(), null),
                new SummaryRow(say("Name|person"), account.name(), null),
                new SummaryRow(say("Unit"), account.nodeName(), null),
                new SummaryRow(say("Phone"), account.phone(), null),
                new SummaryRow(say("Mail"), account.mail(), null));
    }

    private static List<SummaryRow> access(Account account, long sessions) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(
                say("Last sign-in"),
                account.lastSignedInAt()
                        .<Object>map(at -> say("{0} from {1}", at, account.lastSignedInFrom()))
                        .orElse(say("Never signed in")),
                null));
        rows.add(new SummaryRow(say("Open sessions"), Long.toString(sessions), null));
        rows.add(new SummaryRow(say("Password"), password(account), null));
        rows.add(new SummaryRow(say("Created"), Figures.time(account.madeAt()), null));
        return rows;
    }

    /** A password nobody has signed in with is not the person's own, whoever set it. */
    private static Say password(Account account) {
        if (account.oneTime()) {
            return say("One-time password, given {0}", account.passwordSetAt());
        }
        return account.lastSignedInAt().isPresent()
                ? say("The person's own, set {0}", account.passwordSetAt())
                : say("Initial, set {0}", account.passwordSetAt());
    }
}
