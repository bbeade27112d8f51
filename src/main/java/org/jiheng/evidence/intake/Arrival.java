package org.jiheng.evidence.intake;

import io.vertx.core.Future;
import java.util.HexFormat;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.evidence.EvidenceStore;
import org.jiheng.evidence.Limits;
import org.jiheng.evidence.Openness;
import org.jiheng.evidence.Room;
import org.jiheng.evidence.box.Places;
import org.jiheng.paper.Paper;
import org.jiheng.web.Request;

/** One file at the door of its paper, which is held meanwhile: let in with a line in the history, or told why not. */
final class Arrival {

    private static final long REFUSED = 0;

    private final Database tx;
    private final Request request;
    private final Paper held;
    private final Places places;
    private final Limits limits;
    private final Deposit file;
    private final IntakeStore store;

    Arrival(Database tx, Request request, Paper held, Places places, Limits limits, Deposit file) {
        this.tx = tx;
        this.request = request;
        this.held = held;
        this.places = places;
        this.limits = limits;
        this.file = file;
        store = new IntakeStore(tx, held, request.viewer());
    }

    Future<Sending.Outcome> at(String place, String key) {
        if (!places.has(place)) {
            file.refuse(Refusal.noPlace());
        } else {
            Openness.check(held, place);
        }
        return store.sent(key)
                .compose(sent -> sent.map(Future::succeededFuture).orElseGet(() -> admit(place, key)))
                .map(id -> new Sending.Outcome(
                        file.name(), place, id, file.about(), id == REFUSED ? file.refusal() : Optional.empty()));
    }

    private Future<Long> admit(String place, String key) {
        if (file.refusal().isPresent()) {
            return Future.succeededFuture(REFUSED);
        }
        var since = Openness.since(held, place);
        return Future.all(store.twin(file, place, since), new EvidenceStore(tx).room(held.id(), request.viewer()))
                .compose(both -> {
                    look(both.resultAt(0), both.resultAt(1));
                    return file.refusal().isPresent() ? Future.succeededFuture(REFUSED) : keep(place, key, since);
                });
    }

    private void look(Optional<String> twin, Room room) {
        twin.ifPresent(name -> file.refuse(Refusal.twin(name)));
        if (!room.takes(file.bytes(), limits)) {
            file.refuse(Refusal.noRoom(limits, room.standing()));
        }
    }

    private Future<Long> keep(String place, String key, int since) {
        var change = Change.of("evidence", file.id(), held.nodeId(), Deed.ATTACHED_FILE, held.title())
                .cell("attachment", null, file.name())
                .cell("attached at", null, places.place(place).told())
                .cell("size in bytes", null, file.bytes())
                .cell("SHA-256", null, HexFormat.of().formatHex(file.digest().getBytes()));
        return new Revisions(tx)
                .record(Actor.of(request), change)
                .compose(told -> store.arrive(file, place, key, since))
                .map(file.id());
    }
}
