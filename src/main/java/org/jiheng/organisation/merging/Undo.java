package org.jiheng.organisation.merging;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.Form;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.change.NodeDeed;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.organisation.errand.Surroundings.Blame;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Takes the newest change of a node back, as if its year had brought none. */
public final class Undo implements NodeDeed {

    @Override
    public String noun() {
        return "undo";
    }

    @Override
    public boolean fits(Node node, Viewer viewer) {
        return node.hasHistory() && (!node.isTopOf(viewer) || isOnlyAName(node));
    }

    private static boolean isOnlyAName(Node node) {
        return node.last().state() == node.previous().state() && !moves(node);
    }

    private static boolean moves(Node node) {
        return node.last().parentId() != node.previous().parentId();
    }

    @Override
    public Form opening(Node node) {
        return Form.empty();
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var node = errand.node();
        var again = node.previous().from(node.last().fromYear());
        return errand.lookAround(again, new Blame("", "", "", moves(node)))
                .compose(looked -> errand.form().broken() ? Errand.refused() : undo(errand));
    }

    private static Future<Optional<Change>> undo(Errand errand) {
        var node = errand.node();
        var change = errand.change(Deed.UNDID_NODE_CHANGE)
                .cell("from year", node.last().fromYear(), null);
        return errand.work()
                .unplace(errand.viewer().scope(), node.id(), node.last().fromYear())
                .compose(
                        gone -> node.last().merged() ? new MergedChildren(errand).comeBack() : Future.succeededFuture())
                .map(back -> Optional.of(Errand.compared(node.last(), node.previous(), change)));
    }

    @Override
    public Say said(Errand errand) {
        return say(
                "The change of {0} from {1} on was undone.",
                errand.node().name(), String.valueOf(errand.node().last().fromYear()));
    }
}
