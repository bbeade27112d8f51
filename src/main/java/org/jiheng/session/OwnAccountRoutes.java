package org.jiheng.session;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Scope;
import org.jiheng.web.Access;
import org.jiheng.web.Preferences;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Language;

/** One's own account: where one is signed in, and how pages are shown. */
final class OwnAccountRoutes {

    /** A place one is signed in at. */
    public record Open(
            UUID id, OffsetDateTime madeAt, OffsetDateTime seenAt, String address, String agent, boolean current) {}

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
        return open(request).map(sessions -> Reply.page("session/me", Map.of("sessions", sessions)));
    }

    private Future<List<Open>> open(Request request) {
        var sql = """
                select id, made_at, seen_at, address, agent, id = $2 as current
                  from session
                 where account_id = $1
                   and ended_at is null
                   and ends_at > now()
                   and seen_at > now() - $3::bigint * interval '1 second'
                 order by seen_at desc
                """;
        var viewer = request.viewer();
        return door.db
                .ask(Scope.DOOR, sql, viewer.accountId(), viewer.session(), door.idle.toSeconds())
                .all(row -> new Open(
                        row.getUUID("id"),
                        row.getOffsetDateTime("made_at"),
                        row.getOffsetDateTime("seen_at"),
                        row.getString("address"),
                        row.getString("agent"),
                        row.getBoolean("current")));
    }

    private Future<Reply> endOthers(Request request) {
        var viewer = request.viewer();
        var change = Change.of("account", viewer.accountId(), viewer.nodeId(), Deed.SIGNED_OUT_ACCOUNT, viewer.name());
        return door.db
                .deed(
                        Scope.DOOR,
                        tx -> new SessionEnds(tx)
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
        var now = Preferences.of(request);
        var wanted = new Preferences(
                language.orElse(now.language()), size.isEmpty() ? now.textSize() : Preferences.knownSize(size));
        wanted.leaveWith(request);
        return remember(request, wanted).map(done -> Reply.seeOther(LocalPath.of(form.raw("path"))));
    }

    private Future<Integer> remember(Request request, Preferences wanted) {
        var sql = """
                update account
                   set language = $2,
                       text_size = $3
                 where id = $1
                """;
        return request.maybeViewer()
                .map(viewer -> door.db
                        .ask(
                                Scope.DOOR,
                                sql,
                                viewer.accountId(),
                                wanted.language().tag(),
                                wanted.textSize())
                        .run())
                .orElseGet(() -> Future.succeededFuture(0));
    }
}
