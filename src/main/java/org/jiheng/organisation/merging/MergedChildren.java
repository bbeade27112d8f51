package org.jiheng.organisation.merging;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.organisation.merging.MergerStore.Moved;

/** What stands below a node that is merged: each child moves to the successor and has its own line in the history. */
final class MergedChildren {

    private final Errand errand;
    private final MergerStore mergers;

    MergedChildren(Errand errand) {
        this.errand = errand;
        mergers = new MergerStore(errand.db());
    }

    Future<Void> goTo(long successorId, String successor, int year) {
        var name = errand.node().lastName();
        return mergers.move(errand.viewer().scope(), errand.node().id(), successorId, year)
                .compose(moved -> tell(moved, Deed.MOVED_NODE, year, name, successor));
    }

    Future<Void> comeBack() {
        var last = errand.node().last();
        var name = errand.node().lastName();
        return mergers.moveBack(errand.viewer().scope(), errand.node().id(), last.successorId(), last.fromYear())
                .compose(moved -> tell(moved, Deed.UNDID_NODE_CHANGE, last.fromYear(), last.successorName(), name));
    }

    /** All lines leave together; none waits for the answer to the one before. */
    private Future<Void> tell(List<Moved> moved, Deed deed, int year, String before, String after) {
        var lines = moved.stream()
                .map(child -> Change.of("node", child.id(), child.id(), deed, child.name())
                        .cell("from year", null, year)
                        .cell("parent", before, after))
                .map(errand::tell)
                .toList();
        return Future.all(lines).compose(told -> mergers.renew(errand.viewer().scope(), moved));
    }
}
