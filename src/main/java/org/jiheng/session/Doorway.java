package org.jiheng.session;

import io.vertx.core.Vertx;
import java.time.Duration;
import org.jiheng.database.Database;
import org.jiheng.session.kept.KeptRoutes;
import org.jiheng.session.kept.ParkedPostStore;
import org.jiheng.session.life.SessionCookie;
import org.jiheng.session.life.SessionStore;
import org.jiheng.session.life.Tokens;
import org.jiheng.session.signin.Devices;
import org.jiheng.session.signin.SignIn;
import org.jiheng.user.password.PasswordPolicy;
import org.jiheng.user.password.Passwords;
import org.jiheng.web.Gate;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Everything the door is made of, put together once. */
public final class Doorway {

    /** How long a token outlives its session, so that a form that comes too late is still known as its person's. */
    private static final Duration GRACE = Duration.ofHours(1);

    final Database db;
    final Passwords passwords;
    final PasswordPolicy policy;
    final Duration idle;
    final Duration life;
    final Tokens tokens;
    final SessionCookie cookie;
    final Devices devices;
    final SessionStore sessions;
    final ParkedPostStore parked;
    final SignIn signIn;

    /** How the door is kept: the key of its tokens, how long sessions last, and whether cookies need HTTPS. */
    public record Rules(byte[] key, Duration idle, Duration life, boolean secure, PasswordPolicy policy) {}

    public Doorway(Vertx vertx, Database db, Passwords passwords, Rules rules) {
        this.db = db;
        this.passwords = passwords;
        policy = rules.policy();
        idle = rules.idle();
        life = rules.life();
        tokens = new Tokens(vertx, rules.key());
        cookie = new SessionCookie(rules.secure());
        devices = new Devices(rules.key(), rules.secure());
        sessions = new SessionStore(db);
        parked = new ParkedPostStore(db);
        signIn = new SignIn(db, passwords, policy, life);
    }

    public Gate gate() {
        return new SessionGate(tokens, cookie, sessions, parked, idle);
    }

    public void mount(Site site) {
        new SignInRoutes(this).mount(site);
        new KeptRoutes(parked).mount(site);
        new ActingPostRoutes(this).mount(site);
        new PasswordRoutes(this).mount(site);
        new OwnAccountRoutes(this).mount(site);
    }

    Duration tokenLife() {
        return life.plus(GRACE);
    }

    void giveCookies(Request request, SignIn.Opened opened) {
        var account = opened.account();
        request.give(cookie.holding(tokens.token(opened.session(), account.id(), tokenLife()), tokenLife()));
        request.give(devices.remembering(request, account.login()));
    }
}
