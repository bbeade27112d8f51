package org.jiheng.demo.project;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.season.SeasonKind;

/** In the made-up district the finance bureau passes self-evaluations too, so that every role has something to do. */
public final class DemoSteps {

    private final Database tx;

    public DemoSteps(Database tx) {
        this.tx = tx;
    }

    /** What somebody has set stays. */
    public Future<Void> set(JsonObject written, int year) {
        return new DemoProjectStore(tx).nodes().compose(nodes -> set(written, year, nodes));
    }

    private Future<Void> set(JsonObject written, int year, Map<String, Long> nodes) {
        var place = written.getString("node");
        return nodes.containsKey(place)
                ? new DemoStepStore(tx)
                        .set(nodes.get(place), year, written.getJsonArray("evaluations"))
                        .compose(id -> id.isEmpty()
                                ? Future.succeededFuture()
                                : new Revisions(tx)
                                        .record(Actor.system(), told(id.get(), nodes.get(place), place, year)))
                : Future.succeededFuture();
    }

    private static Change told(long id, long node, String place, int year) {
        return Change.of("steps", id, node, Deed.SET_REVIEW_STEPS, place + " " + year)
                .cell("kind", null, SeasonKind.SELF_EVALUATION.label().key())
                .cell("finance review", false, true);
    }
}
