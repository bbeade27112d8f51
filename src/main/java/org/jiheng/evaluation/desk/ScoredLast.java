package org.jiheng.evaluation.desk;

import io.vertx.core.Future;
import java.util.function.Supplier;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.paper.Paper;

/** The paper that was scored last, which within one deed is mostly asked about again. */
final class ScoredLast {

    private volatile Known known = new Known(null, null);

    private record Known(Paper paper, Scored scored) {}

    Future<Scored> of(Paper paper, Supplier<Future<Scored>> reckoning) {
        var last = known;
        return last.paper == paper
                ? Future.succeededFuture(last.scored)
                : reckoning.get().onSuccess(scored -> known = new Known(paper, scored));
    }
}
