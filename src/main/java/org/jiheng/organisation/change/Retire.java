package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.Form;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeState;
import org.jiheng.organisation.TreeStore;
import org.jiheng.organisation.change.Surroundings.Blame;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Takes a node out of use from a year on; nothing of it is lost. */
public final class Retire implements NodeDeed {

    private static final Blame BLAME = new Blame("year", "year", "year", false);
    private static final int NAMED = 5;

    @Override
    public String noun() {
        return "retirement";
    }

    @Override
    public boolean fromAbove() {
        return true;
    }

    @Override
    public boolean fits(Node node, Viewer viewer) {
        return node.movableBy(viewer);
    }

    @Override
    public Form opening(Node node) {
        return Form.empty()
                .showing("year", Math.max(BudgetYear.current() + 1, node.last().fromYear()));
    }

    @Override
    public Future<Map<String, ?>> setting(Errand errand) {
        var node = errand.node();
        var tree = new TreeStore(errand.db());
        var latest = Math.max(BudgetYear.current() + 1, node.last().fromYear());
        return tree.activeBelow(node, latest, errand.viewer())
                .compose(below -> tree.holders(node, errand.viewer())
                        .map(holders -> Map.of(
                                "below", below,
                                "holders", holders.size(),
                                "first", holders.subList(0, Math.min(NAMED, holders.size())))));
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var year = NodeForm.year(errand.form(), errand.node());
        return errand.place(errand.node().last().in(year, NodeState.RETIRED), Deed.RETIRED_NODE, BLAME);
    }

    @Override
    public Say said(Errand errand) {
        return say(
                "{0} is out of use from {1} on. The history below shows every change and can undo the last one.",
                errand.node().name(), errand.form().raw("year"));
    }
}
