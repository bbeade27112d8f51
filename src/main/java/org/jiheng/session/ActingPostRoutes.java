package org.jiheng.session;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Scope;
import org.jiheng.problem.Problem;
import org.jiheng.session.life.SessionEndStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** Someone with several posts chooses the one they act in. */
final class ActingPostRoutes {

    private final Doorway door;

    ActingPostRoutes(Doorway door) {
        this.door = door;
    }

    void mount(Site site) {
        site.get("/post", Access.signedIn(), this::list);
        site.post("/post", Access.signedIn(), this::choose);
    }

    private Future<Reply> list(Request request) {
        return held(request).map(posts -> Reply.page("session/post", Map.of("posts", posts)));
    }

    private Future<Reply> choose(Request request) {
        var wanted = request.form().id("node", say("Choose a post"));
        return held(request)
                .map(posts -> posts.stream()
                        .filter(post -> post.nodeId() == wanted)
                        .findFirst()
                        .orElseThrow(Problem::notFound))
                .compose(post -> act(request, post));
    }

    /** A new session for the new post: a form opened in the former one asks before it acts in this. */
    private Future<Reply> act(Request request, ActingPostStore.Held post) {
        var viewer = request.viewer();
        var session = UUID.randomUUID();
        var change = Change.of("account", viewer.accountId(), post.nodeId(), Deed.CHOSE_POST, viewer.name())
                .cell("post", viewer.nodeName(), post.name());
        return door.db
                .deed(
                        Scope.DOOR,
                        tx -> new ActingPostStore(tx)
                                .renew(viewer.session(), session, post.nodeId())
                                .compose(renewed -> new SessionEndStore(tx).end(viewer.session(), "ELSEWHERE"))
                                .compose(ended -> new Revisions(tx)
                                        .record(Actor.atTheDoor(request, viewer.accountId(), viewer.name()), change)))
                .map(done -> {
                    request.give(door.cookie.holding(
                            door.tokens.token(session, viewer.accountId(), door.tokenLife()), door.tokenLife()));
                    return Reply.seeOther("/").saying(say("You now act for {0}.", post.name()));
                });
    }

    private Future<List<ActingPostStore.Held>> held(Request request) {
        return new ActingPostStore(door.db).held(request.viewer());
    }
}
