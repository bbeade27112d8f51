package org.jiheng.session;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Scope;
import org.jiheng.session.life.SessionEndStore;
import org.jiheng.session.life.SessionStore;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Column;
import org.jiheng.web.door.Access;
import org.jiheng.web.frame.Preferences;
import org.jiheng.web.page.SummaryRow;
import org.jiheng.words.Language;

/** One's own account: where one is signed in, and how pages are shown. */
final class OwnAccountRoutes {

    private static final List<Column> COLUMNS = Stream.of(
                    say("Since"), say("Last used"), say("Address"), say("Browser"), say("Remark"))
            .map(label -> new Column(label, false, null, null))
            .toList();

    private final Doorway door;

    OwnAccountRoutes(Doorway door) {
        this.door = door;
    }

    void mount(Site site) {
        site.get("/me", Access.signedIn(), this::show);
        site.post("/me/sessions/end", Access.signedIn(), this::endOthers);
        site.knock("/preferences", Access.anyone(), this::prefer);
    }

    private Future<Reply> show(Request request) {
        var viewer = request.viewer();
        return Future.all(door.sessions.own(viewer), door.sessions.open(viewer, door.idle))
                .map(both -> Reply.page(
                        "session/me",
                        Map.of(
                                "person",
                                person(viewer, both.resultAt(0)),
                                "sessions",
                                both.resultAt(1),
                                "columns",
                                COLUMNS)));
    }

    private static List<SummaryRow> person(Viewer viewer, SessionStore.Own own) {
        return List.of(
                new SummaryRow(say("User name"), own.login(), null),
                new SummaryRow(say("Name|person"), viewer.name(), null),
                new SummaryRow(say("Unit"), own.home(), null),
                new SummaryRow(say("Acting as"), viewer.acts() ? viewer.post() : say("No post chosen"), null),
                new SummaryRow(say("Phone"), own.phone(), null),
                new SummaryRow(say("Last sign-in"), say("{0} from {1}", own.lastSignedInAt(), own.from()), null),
                new SummaryRow(say("Password"), say("The person's own, set {0}", viewer.passwordSetAt()), "/password"));
    }

    private Future<Reply> endOthers(Request request) {
        var viewer = request.viewer();
        var change = Change.of("account", viewer.accountId(), viewer.nodeId(), Deed.SIGNED_OUT_ACCOUNT, viewer.name());
        return door.db
                .deed(
                        Scope.DOOR,
                        tx -> new SessionEndStore(tx)
                                .endOthers(viewer.accountId(), viewer.session(), "REVOKED")
                                .compose(ended -> new Revisions(tx)
                                        .record(Actor.atTheDoor(request, viewer.accountId(), viewer.name()), change)
                                        .map(ended)))
                .map(ended -> Reply.seeOther("/me").saying(say("Signed out in {0} other places.", ended)));
    }

    private Future<Reply> prefer(Request request) {
        var form = request.form();
        var language = Language.tagged(form.raw("language"));
        var size = form.raw("size");
        var now = request.preferences();
        var wanted = new Preferences(
                language.orElse(now.language()), size.isEmpty() ? now.textSize() : Preferences.knownSize(size));
        wanted.cookies().forEach(request::give);
        return remember(request, wanted).map(done -> Reply.seeOther(LocalPath.of(form.raw("path"))));
    }

    private Future<Void> remember(Request request, Preferences wanted) {
        return request.maybeViewer()
                .map(viewer -> door.sessions.prefer(viewer, wanted))
                .orElseGet(Future::succeededFuture);
    }
}
