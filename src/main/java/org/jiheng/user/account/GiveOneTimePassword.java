package org.jiheng.user.account;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.user.AccessStore;
import org.jiheng.user.Account;
import org.jiheng.user.AccountStore;
import org.jiheng.user.password.HouseRules;
import org.jiheng.user.password.RandomPassword;
import org.jiheng.user.password.ShownOnce;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;

/** Gives a person who lost their password a way in for once; whoever is in with the old one is out. */
final class GiveOneTimePassword {

    private final Database db;
    private final HouseRules rules;

    GiveOneTimePassword(Database db, HouseRules rules) {
        this.db = db;
        this.rules = rules;
    }

    Future<Reply> run(Request request, long id) {
        var password = RandomPassword.draw();
        return ShownOnce.run(
                db,
                request,
                tx -> new AccountStore(tx)
                        .holdToChange(id, request.viewer())
                        .compose(account -> mayBeGiven(tx, account, request))
                        .compose(account -> give(tx, request, account, RandomPassword.hash(password))
                                .map(given -> ShownOnce.Outcome.shown(
                                        CreateAccount.page(id, account.login(), account.name(), password, false),
                                        CreateAccount.shown(id)))));
    }

    private Future<Account> mayBeGiven(Database tx, Account account, Request request) {
        if (account.disabled()) {
            throw Problem.conflict(
                    say("Enable this account first; nobody signs in to a disabled one, not even with a new password."));
        }
        return new PasswordGiverStore(tx, rules.separateOfficers())
                .refusal(account, request.viewer())
                .map(refusal -> {
                    refusal.ifPresent(words -> {
                        throw Problem.forbidden(words);
                    });
                    return account;
                });
    }

    private static Future<Void> give(Database tx, Request request, Account account, String hash) {
        var viewer = request.viewer();
        var access = new AccessStore(tx);
        return access.giveOneTimePassword(account.id(), hash, viewer)
                .compose(given -> access.forgetWrongPasswords(account.login(), viewer))
                .compose(forgotten -> access.endSessions(account.id(), viewer))
                .compose(ended -> new Revisions(tx)
                        .record(
                                Actor.of(request),
                                Change.of(
                                                "account",
                                                account.id(),
                                                account.nodeId(),
                                                Deed.GAVE_ONE_TIME_PASSWORD,
                                                account.name())
                                        .cell("sessions", ended, 0)));
    }
}
