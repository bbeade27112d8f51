package org.jiheng.drafting;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.drafting.ChoiceStore.Offer;
import org.jiheng.web.Request;

/** Lets a jurisdiction's papers of a year follow a scheme, or again whatever is chosen above. */
final class ChooseScheme {

    private final Database tx;
    private final Request request;
    private final int year;

    ChooseScheme(Database tx, Request request, int year) {
        this.tx = tx;
        this.request = request;
        this.year = year;
    }

    Future<Void> run(String kind, Optional<Offer> offer) {
        var viewer = request.viewer();
        var choices = new ChoiceStore(tx);
        return choices.chosen(year, kind, viewer).compose(before -> {
            if (before.equals(offer.map(Offer::id))) {
                return Future.succeededFuture();
            }
            var id = offer.map(Offer::id).or(() -> before).orElseThrow();
            var change = Drafts.told(
                            id,
                            viewer.nodeId(),
                            Deed.CHOSE_SCHEME,
                            offer.map(Offer::name).orElse("#" + id))
                    .cell("year", null, year)
                    .cell(
                            "chosen scheme",
                            before.map(old -> "#" + old).orElse(""),
                            offer.map(Offer::name).orElse(""));
            return offer.map(one -> choices.choose(year, kind, one.id(), viewer))
                    .orElseGet(() -> choices.leaveToOthers(year, kind, viewer))
                    .compose(done -> new Revisions(tx).record(Actor.of(request), change));
        });
    }
}
