package org.jiheng.user.account.list;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.extract.Extract;
import org.jiheng.extract.HandOut;
import org.jiheng.problem.Problem;
import org.jiheng.user.NodeStore;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.words.Figures;
import org.jiheng.words.Words;

/** The list of accounts as it is filtered and sorted, to be taken along. */
public final class ExportAccounts {

    private static final int MOST = 20_000;

    private final HandOut handOut;

    public ExportAccounts(Database db, Words words) {
        handOut = new HandOut(db, words, Deed.EXPORTED_ACCOUNTS);
    }

    public Future<Reply> run(Request request) {
        var viewer = request.viewer();
        var filter = AccountFilter.of(request);
        return handOut.run(
                request,
                tx -> new AccountListStore(tx)
                        .part(filter, viewer, MOST + 1, 0)
                        .map(ExportAccounts::notTooMany)
                        .compose(lines -> new NodeStore(tx)
                                .below(viewer)
                                .map(nodes -> extract(lines, filter.chosen(Address.of(request), nodes)))));
    }

    private static List<AccountLine> notTooMany(List<AccountLine> lines) {
        if (lines.size() > MOST) {
            throw Problem.tooLarge(say("More than {0} accounts; choose a unit first", MOST));
        }
        return lines;
    }

    private static Extract<AccountLine> extract(List<AccountLine> lines, List<Chosen> chosen) {
        return new Extract<>(say("Accounts"), lines, chosen)
                .column(say("User name"), AccountLine::login)
                .column(say("Name|person"), AccountLine::name)
                .column(say("Phone"), AccountLine::phone)
                .column(say("Mail"), AccountLine::mail)
                .column(say("Unit"), AccountLine::nodeName)
                .column(say("Roles"), ExportAccounts::roles)
                .column(say("State"), line -> line.state().label())
                .column(
                        say("Last sign-in"),
                        line -> line.lastSignedInAt().map(Figures::time).orElse(""));
    }

    private static Object roles(AccountLine line) {
        return line.roles().stream()
                .map(Role::label)
                .reduce((one, other) -> say("{0} · {1}", one, other))
                .<Object>map(all -> all)
                .orElse("");
    }
}
