package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.organisation.NodeState;
import org.jiheng.organisation.TreeStore;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.organisation.errand.Surroundings.Blame;
import org.jiheng.words.Say;

/** Takes a node out of use from a year on; nothing of it is lost. */
public final class Retire implements LeavingItsPlace {

    private static final Blame BLAME = new Blame("year", "year", "year", false);
    private static final int NAMED = 5;

    @Override
    public String noun() {
        return "retirement";
    }

    @Override
    public Future<Map<String, ?>> setting(Errand errand) {
        var node = errand.node();
        var tree = new TreeStore(errand.db());
        return tree.activeBelow(node, earliest(node), errand.viewer())
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
