package org.jiheng.session;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Scope;
import org.jiheng.form.Form;
import org.jiheng.session.life.SessionEndStore;
import org.jiheng.session.signin.Knock;
import org.jiheng.session.signin.SignIn;
import org.jiheng.session.signin.SignInStore;
import org.jiheng.user.LoginName;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.words.China;
import org.jiheng.words.Say;

/** The door: signing in, signing out, and what was kept while one was away. */
final class SignInRoutes {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(China.ZONE);

    private final Doorway door;

    SignInRoutes(Doorway door) {
        this.door = door;
    }

    void mount(Site site) {
        site.get("/sign-in", Access.anyone(), this::ask);
        site.knock("/sign-in", Access.anyone(), request -> signIn(request, site));
        site.unkept("/sign-out", Access.signedIn(), this::signOut);
    }

    private Future<Reply> ask(Request request) {
        return Future.succeededFuture(
                request.maybeViewer().isPresent()
                        ? Reply.seeOther("/")
                        : Reply.page(
                                "session/sign-in", Map.of("form", Form.empty().showing("to", request.query("to")))));
    }

    private Future<Reply> signIn(Request request, Site site) {
        var form = request.form();
        var login = form.text("login", 50, say("Enter your user name"));
        var password = form.raw("password");
        if (password.isEmpty()) {
            form.complain("password", say("Enter your password"));
        }
        if (form.broken()) {
            return Future.succeededFuture(askAgain(form));
        }
        var folded = LoginName.folded(login);
        var knock = new Knock(folded, request.address(), door.devices.known(request, folded));
        return door.signIn
                .run(request, knock, password)
                .compose(outcome -> outcome.opened()
                        .map(opened -> welcome(request, site, opened, form.raw("to")))
                        .orElseGet(() -> Future.succeededFuture(refused(form, outcome.refusal()))));
    }

    private static Reply refused(Form form, Say words) {
        form.complain("login", words);
        return askAgain(form);
    }

    private static Reply askAgain(Form form) {
        form.typed().remove("password");
        return Reply.askAgain("session/sign-in", Map.of("form", form));
    }

    private Future<Reply> welcome(Request request, Site site, SignIn.Opened opened, String wanted) {
        door.giveCookies(request, opened);
        return door.sessions
                .find(opened.session(), door.idle)
                .map(found -> found.orElseThrow().viewer())
                .compose(viewer -> viewer.oneTimePassword() || !viewer.acts()
                        ? Future.succeededFuture(Reply.seeOther("/"))
                        : onward(site, viewer, opened, wanted));
    }

    private Future<Reply> onward(Site site, Viewer viewer, SignIn.Opened opened, String wanted) {
        return door.parked.of(viewer.accountId()).compose(kept -> {
            var draft =
                    kept.stream().filter(each -> site.savesUnasked(each.path())).findFirst();
            if (draft.isPresent()) {
                return door.parked
                        .take(draft.get().id(), viewer.accountId())
                        .map(taken ->
                                Reply.replay(draft.get().path(), draft.get().body(), viewer));
            }
            return Future.succeededFuture(Reply.seeOther(kept.isEmpty() ? LocalPath.of(wanted) : "/kept")
                    .saying(lastTime(opened.account())));
        });
    }

    private static Say lastTime(SignInStore.Known account) {
        return account.lastSignedInAt()
                .map(at -> say("Last signed in {0} from {1}", MOMENT.format(at), account.lastSignedInFrom()))
                .orElseGet(() -> say("Welcome. This is your first time here."));
    }

    private Future<Reply> signOut(Request request) {
        var viewer = request.viewer();
        return door.db
                .deed(
                        Scope.DOOR,
                        tx -> new SessionEndStore(tx)
                                .end(viewer.session(), "SIGNED_OUT")
                                .compose(ended -> new Revisions(tx)
                                        .record(
                                                Actor.atTheDoor(request, viewer.accountId(), viewer.name()),
                                                Change.of(
                                                        "account",
                                                        viewer.accountId(),
                                                        viewer.nodeId(),
                                                        Deed.SIGNED_OUT,
                                                        viewer.name()))))
                .map(done -> {
                    request.give(door.cookie.gone());
                    return Reply.seeOther("/sign-in")
                            .with("Clear-Site-Data", "\"cache\", \"storage\"")
                            .saying(say("You have signed out."));
                });
    }
}
