package org.jiheng.organisation.errand;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.Placement;
import org.jiheng.organisation.errand.Surroundings.Blame;
import org.jiheng.viewer.Viewer;

/** Someone's wish to do something with a node: what was typed, and where it can be done. */
public record Errand(Database db, Actor actor, Viewer viewer, Node node, Form form) {

    public TreeWorkStore work() {
        return new TreeWorkStore(db);
    }

    public static Future<Optional<Change>> refused() {
        return Future.succeededFuture(Optional.empty());
    }

    public Change change(Deed deed) {
        return Change.of("node", node.id(), node.id(), deed, node.lastName());
    }

    public Future<Void> tell(Change change) {
        return new Revisions(db).record(actor, change);
    }

    /** Complains of what does not fit around the place, without putting anything there. */
    public Future<Void> lookAround(Placement next, Blame blame) {
        return lookAround(next, blame, node.financeBureau());
    }

    public Future<Void> lookAround(Placement next, Blame blame, boolean financeBureau) {
        return new SurroundingsStore(db)
                .around(node.id(), financeBureau, next, viewer)
                .map(around -> {
                    around.complain(form, node.kind(), next, blame);
                    return null;
                });
    }

    /** Puts the node in its next place if it fits there. */
    public Future<Optional<Change>> place(Placement next, Deed deed, Blame blame) {
        return form.broken()
                ? refused()
                : lookAround(next, blame)
                        .compose(looked -> form.broken()
                                ? refused()
                                : put(next).map(placed -> Optional.of(told(next, change(deed)))));
    }

    private Future<Void> put(Placement next) {
        return next.fromYear() == node.last().fromYear()
                ? work().placeAgain(viewer.scope(), node.id(), next)
                : work().place(viewer.scope(), node.id(), next);
    }

    private Change told(Placement next, Change change) {
        return compared(node.last(), next, change.cell("from year", null, next.fromYear()));
    }

    public static Change compared(Placement before, Placement after, Change change) {
        return change.cell("name", before.name(), after.name())
                .cell("code", before.code(), after.code())
                .cell("parent", before.parentName(), after.parentName())
                .cell("state", before.state().title(), after.state().title())
                .cell("merged into", before.successorName(), after.successorName());
    }
}
