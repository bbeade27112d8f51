package org.jiheng.session;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.form.Form;
import org.jiheng.session.life.SessionEndStore;
import org.jiheng.session.signin.Knock;
import org.jiheng.session.signin.LockStore;
import org.jiheng.session.signin.SignIn;
import org.jiheng.user.password.OwnPasswordStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** Changing one's own password; a one-time password leads nowhere else. */
final class PasswordRoutes {

    private final Doorway door;

    PasswordRoutes(Doorway door) {
        this.door = door;
    }

    void mount(Site site) {
        site.get("/password", Access.signedIn(), request -> Future.succeededFuture(page(request, Form.empty(), 200)));
        site.unkept("/password", Access.signedIn(), this::change);
    }

    private Future<Reply> change(Request request) {
        var form = request.form();
        return new OwnPasswordStore(door.db)
                .of(request.viewer().accountId())
                .compose(stored -> counted(request, form, stored)
                        .compose(checked -> form.broken()
                                ? Future.succeededFuture(page(request, form, 422))
                                : keep(request, form, stored)));
    }

    /** An open session is no place to guess the password either. */
    private Future<Void> counted(Request request, Form form, OwnPasswordStore.Stored stored) {
        var locks = new LockStore(door.db);
        var knock = new Knock(stored.login(), request.address(), "own");
        return locks.take(knock).compose(left -> {
            if (left == LockStore.NONE) {
                form.complain("old", SignIn.tooMany());
                return Future.succeededFuture();
            }
            return complain(form, stored)
                    .compose(checked ->
                            form.complaints().containsKey("old") ? refused(request, stored) : locks.forget(knock));
        });
    }

    private Future<Void> refused(Request request, OwnPasswordStore.Stored stored) {
        var viewer = request.viewer();
        var change = Change.of("account", viewer.accountId(), stored.nodeId(), Deed.CHANGED_PASSWORD, viewer.name());
        return new Revisions(door.db)
                .record(Actor.atTheDoor(request, viewer.accountId(), viewer.name()), change.refused());
    }

    private Future<Void> complain(Form form, OwnPasswordStore.Stored stored) {
        var fresh = form.raw("fresh");
        door.policy.complaint(fresh, stored.login()).ifPresent(words -> form.complain("fresh", words));
        if (!fresh.equals(form.raw("again"))) {
            form.complain("again", say("Enter the same new password twice"));
        }
        return door.passwords
                .fits(form.raw("old"), stored.password())
                .compose(fits -> {
                    if (!fits) {
                        form.complain("old", say("Enter the password you signed in with"));
                    }
                    return wasUsed(fresh, stored.latest(door.policy.remembered()));
                })
                .map(used -> {
                    if (used) {
                        form.complain("fresh", say("Choose a password you have not used lately"));
                    }
                    return null;
                });
    }

    private Future<Boolean> wasUsed(String fresh, List<String> former) {
        return Future.all(former.stream()
                        .map(each -> door.passwords.fits(fresh, each))
                        .toList())
                .map(all -> all.list().contains(true));
    }

    private Future<Reply> keep(Request request, Form form, OwnPasswordStore.Stored stored) {
        var viewer = request.viewer();
        var change = Change.of("account", viewer.accountId(), stored.nodeId(), Deed.CHANGED_PASSWORD, viewer.name());
        return door.passwords
                .hash(form.raw("fresh"))
                .compose(hash -> door.db.deed(
                        Scope.DOOR,
                        tx -> keep(tx, request, hash)
                                .compose(kept -> new Revisions(tx)
                                        .record(Actor.atTheDoor(request, viewer.accountId(), viewer.name()), change))))
                .map(done -> Reply.seeOther("/")
                        .saying(say("Your password was changed; you are signed out everywhere else.")));
    }

    private static Future<Integer> keep(Database tx, Request request, String hash) {
        var viewer = request.viewer();
        return new OwnPasswordStore(tx)
                .change(viewer.accountId(), hash)
                .compose(
                        changed -> new SessionEndStore(tx).endOthers(viewer.accountId(), viewer.session(), "PASSWORD"));
    }

    private Reply page(Request request, Form form, int status) {
        List.of("old", "fresh", "again").forEach(form.typed()::remove);
        Map<String, Object> model = Map.of(
                "form", form, "oneTime", request.viewer().oneTimePassword(), "dengbao", door.policy.remembered() > 0);
        return status == 200 ? Reply.page("session/password", model) : Reply.askAgain("session/password", model);
    }
}
