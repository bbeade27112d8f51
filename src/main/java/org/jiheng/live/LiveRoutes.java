package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.ledger.follow.Wire;
import org.jiheng.problem.Problem;
import org.jiheng.project.Roles;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;

/** The stream on which open boards are told their figures as soon as they change. */
public final class LiveRoutes {

    private static final String TYPE = "text/event-stream; charset=utf-8";
    private static final int MOST_TOPICS = 16;

    private final Vertx vertx;
    private final TopicStore topics;
    private final Hub hub;
    private final Rounds rounds;

    public LiveRoutes(Vertx vertx, Database db, Boards boards, Seats seats, Rhythm rhythm) {
        this.vertx = vertx;
        topics = new TopicStore(db);
        hub = new Hub(vertx, db, boards, seats);
        rounds = new Rounds(hub, db, rhythm);
    }

    public void mount(Site site) {
        site.get("/live", Roles.READERS, this::follow);
        site.beforeClosing(hub::close);
        vertx.eventBus().<Long>localConsumer(Wire.LEDGER, turn -> hub.lookSoon());
        vertx.eventBus().<Boolean>localConsumer(Wire.FOLLOWING, well -> hub.follows(well.body()));
        rounds.begin(vertx);
    }

    private Future<Reply> follow(Request request) {
        var wanted = wanted(request);
        return topics.maySee(wanted, request.viewer()).compose(maySee -> {
            if (!maySee) {
                throw Problem.notFound();
            }
            return request.query("once").isEmpty() ? open(request, wanted) : now(request, wanted);
        });
    }

    private static List<Topic> wanted(Request request) {
        var named = Address.of(request).query().getOrDefault("on", List.of()).stream()
                .distinct()
                .toList();
        var wanted = named.stream().map(Topic::read).flatMap(Optional::stream).toList();
        if (wanted.isEmpty() || wanted.size() > MOST_TOPICS || wanted.size() < named.size()) {
            throw Problem.notFound();
        }
        return wanted;
    }

    /** Neither packed nor kept back by anything on the way, for it has no end. */
    private Future<Reply> open(Request request, List<Topic> wanted) {
        return Future.succeededFuture(Reply.flow(TYPE, out -> hub.open(request.viewer(), wanted, out))
                .with("Content-Encoding", "identity")
                .with("X-Accel-Buffering", "no")
                .with("Cache-Control", "no-store, no-transform"));
    }

    private Future<Reply> now(Request request, List<Topic> wanted) {
        return hub.now(wanted, request.viewer().language()).map(news -> Reply.text(200, TYPE, news));
    }
}
