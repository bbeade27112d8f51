package org.jiheng.session.kept;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.problem.Problem;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** Forms that were sent after the session had ended: carried out only after a yes. */
public final class KeptRoutes {

    private final ParkedPostStore parked;

    public KeptRoutes(ParkedPostStore parked) {
        this.parked = parked;
    }

    public void mount(Site site) {
        site.get("/kept", Access.inPost(), this::list);
        site.post("/kept/:id", Access.inPost(), this::carryOut);
        site.post("/kept/:id/discard", Access.inPost(), this::discard);
    }

    private Future<Reply> list(Request request) {
        return parked.of(request.viewer().accountId())
                .map(kept -> kept.isEmpty() ? Reply.seeOther("/") : Reply.page("session/kept", Map.of("kept", kept)));
    }

    private Future<Reply> carryOut(Request request) {
        var viewer = request.viewer();
        return find(request)
                .compose(kept -> parked.take(kept.id(), viewer.accountId())
                        .map(taken -> Reply.replay(kept.path(), kept.body(), viewer)));
    }

    private Future<Reply> discard(Request request) {
        return find(request)
                .compose(kept -> parked.take(kept.id(), request.viewer().accountId()))
                .map(taken -> Reply.seeOther("/kept").saying(say("The kept form was discarded.")));
    }

    private Future<ParkedPostStore.Parked> find(Request request) {
        return parked.of(request.viewer().accountId())
                .map(kept -> kept.stream()
                        .filter(each -> each.id() == request.id("id"))
                        .findFirst()
                        .orElseThrow(Problem::notFound));
    }
}
