package org.jiheng.session.signin;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.user.password.PasswordPolicy;
import org.jiheng.user.password.Passwords;
import org.jiheng.web.Request;
import org.jiheng.web.door.ClientAddress;
import org.jiheng.words.Say;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in whoever knows the password, and takes as long to refuse a stranger as to refuse a mistake. */
public final class SignIn {

    /** Either a session, or what to say at the door. */
    public record Outcome(Optional<Opened> opened, Say refusal) {}

    /** A session that was opened just now, and what the account remembered of the time before. */
    public record Opened(UUID session, SignInStore.Known account) {}

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final Database db;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final Duration life;

    public SignIn(Database db, Passwords passwords, PasswordPolicy policy, Duration life) {
        this.db = db;
        this.passwords = passwords;
        this.policy = policy;
        this.life = life;
    }

    public Future<Outcome> run(Request request, Knock knock, String password) {
        return new LockStore(db)
                .take(knock)
                .compose(left -> left == LockStore.NONE
                        ? Future.succeededFuture(refused(tooMany()))
                        : new SignInStore(db)
                                .named(knock.login())
                                .compose(found -> check(found, password)
                                        .compose(fits -> fits
                                                ? admit(request, knock, found.orElseThrow())
                                                : refuse(request, found, left))));
    }

    public static Say tooMany() {
        return say("Too many wrong passwords. Wait 15 minutes, or ask your administrator for a new password.");
    }

    private Future<Boolean> check(Optional<SignInStore.Known> found, String password) {
        return found.map(account -> passwords.fits(password, account.password()))
                .orElseGet(() -> passwords.fitsNobody(password));
    }

    private Future<Outcome> admit(Request request, Knock knock, SignInStore.Known account) {
        if (account.disabled()) {
            return turnAway(request, account, say("This account is disabled. Ask your administrator."));
        }
        if (account.localOnly() && !ClientAddress.isThisMachine(knock.address())) {
            return turnAway(
                    request, account, say("The demonstration accounts work only on the machine that runs Jiheng."));
        }
        var session = UUID.randomUUID();
        return db.deed(Scope.DOOR, tx -> open(tx, request, knock, account, session))
                .map(new Outcome(Optional.of(new Opened(session, account)), null));
    }

    private Future<Void> open(Database tx, Request request, Knock knock, SignInStore.Known account, UUID session) {
        var store = new SignInStore(tx);
        var agent = request.header("User-Agent");
        return store.open(
                        session, account.id(), knock.address(), agent.substring(0, Math.min(200, agent.length())), life)
                .compose(opened -> store.note(account.id(), knock.address(), isOld(account)))
                .compose(noted -> new LockStore(tx).forget(knock))
                .compose(forgotten -> new Revisions(tx)
                        .record(
                                Actor.atTheDoor(request, account.id(), account.name()),
                                Change.of("account", account.id(), account.nodeId(), Deed.SIGNED_IN, account.name())));
    }

    private boolean isOld(SignInStore.Known account) {
        return policy.life()
                .filter(most -> account.passwordSetAt().plus(most).isBefore(OffsetDateTime.now()))
                .isPresent();
    }

    private Future<Outcome> refuse(Request request, Optional<SignInStore.Known> found, int triesLeft) {
        var words = say("The user name or the password is wrong; {0} more tries", triesLeft);
        return found.map(account -> turnAway(request, account, words)).orElseGet(() -> {
            LOG.atInfo()
                    .addKeyValue("address", request.address())
                    .addKeyValue("request", request.requestId())
                    .log("sign-in refused: no such account");
            return Future.succeededFuture(refused(words));
        });
    }

    private Future<Outcome> turnAway(Request request, SignInStore.Known account, Say words) {
        var change = Change.of("account", account.id(), account.nodeId(), Deed.REFUSED_AT_THE_DOOR, account.name());
        return new Revisions(db)
                .record(Actor.atTheDoor(request, account.id(), account.name()), change.refused())
                .map(refused(words));
    }

    private static Outcome refused(Say words) {
        return new Outcome(Optional.empty(), words);
    }
}
