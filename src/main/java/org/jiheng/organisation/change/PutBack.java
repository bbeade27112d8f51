package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.Form;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeState;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.organisation.errand.Surroundings.Blame;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Puts a retired node back into use from a year on, in the place it had. */
public final class PutBack implements NodeDeed {

    private static final Blame BLAME = new Blame("year", "year", "year", false);

    @Override
    public String noun() {
        return "return";
    }

    @Override
    public boolean fromAbove() {
        return true;
    }

    @Override
    public boolean fits(Node node, Viewer viewer) {
        return node.last().state() == NodeState.RETIRED && !node.isTopOf(viewer);
    }

    @Override
    public Form opening(Node node) {
        return Form.empty()
                .showing("year", Math.max(BudgetYear.current(), node.last().fromYear()));
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var year = NodeForm.year(errand.form(), errand.node());
        return errand.place(errand.node().last().in(year, NodeState.ACTIVE), Deed.REVIVED_NODE, BLAME);
    }

    @Override
    public Say said(Errand errand) {
        return say(
                "{0} is in use again from {1} on.",
                errand.node().name(), errand.form().raw("year"));
    }
}
