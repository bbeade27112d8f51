package org.jiheng.session;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Role;
import org.jiheng.web.Access;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Someone with several posts chooses the one they act in. */
final class ActingPostRoutes {

    /** A node at which the person holds one or more roles. */
    public record Held(long nodeId, String name, List<Role> roles, boolean current) {}

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
    private Future<Reply> act(Request request, Held post) {
        var viewer = request.viewer();
        var session = UUID.randomUUID();
        var change = Change.of("account", viewer.accountId(), post.nodeId(), Deed.CHOSE_POST, viewer.name())
                .cell("post", viewer.nodeName(), post.name());
        return door.db
                .deed(
                        Scope.DOOR,
                        tx -> renew(tx, viewer.session(), session, post.nodeId())
                                .compose(renewed -> new SessionEnds(tx).end(viewer.session(), "ELSEWHERE"))
                                .compose(ended -> new Revisions(tx)
                                        .record(Actor.atTheDoor(request, viewer.accountId(), viewer.name()), change)))
                .map(done -> {
                    request.give(door.cookie.holding(
                            door.tokens.token(session, viewer.accountId(), door.tokenLife()), door.tokenLife()));
                    return Reply.seeOther("/").saying(say("You now act for {0}.", post.name()));
                });
    }

    private static Future<Void> renew(Database tx, UUID old, UUID session, long nodeId) {
        var sql = """
                insert into session (id, account_id, node_id, ends_at, address, agent)
                select $2, account_id, $3, ends_at, address, agent
                  from session
                 where id = $1
                """;
        return tx.ask(Scope.DOOR, sql, old, session, nodeId).run().mapEmpty();
    }

    private Future<List<Held>> held(Request request) {
        var sql = """
                select p.node_id, name_of(p.node_id, this_year()) as name, array_agg(p.role) as roles, p.node_id = $2 as current
                  from post p
                 where p.account_id = $1
                 group by p.node_id
                 order by name
                """;
        var viewer = request.viewer();
        return door.db.ask(Scope.DOOR, sql, viewer.accountId(), viewer.nodeId()).all(ActingPostRoutes::held);
    }

    private static Held held(Row row) {
        var roles = Arrays.stream(row.getArrayOfStrings("roles"))
                .map(Role::valueOf)
                .sorted()
                .toList();
        return new Held(row.getLong("node_id"), row.getString("name"), roles, row.getBoolean("current"));
    }
}
