package org.jiheng.organisation.merging;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.Id;
import org.jiheng.organisation.change.CandidateStore;
import org.jiheng.organisation.change.LeavingItsPlace;
import org.jiheng.organisation.change.NodeForm;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.organisation.errand.Surroundings.Blame;
import org.jiheng.words.Say;

/** Lets a node go up in another of its kind from a year on; what stood below it moves along. */
public final class Merge implements LeavingItsPlace {

    private static final Blame BLAME = new Blame("successor", "successor", "year", false);

    @Override
    public String noun() {
        return "merger";
    }

    @Override
    public Future<Map<String, ?>> setting(Errand errand) {
        var node = errand.node();
        var chosen = Id.read(errand.form().raw("successor")).orElse(0L);
        return new CandidateStore(errand.db())
                .offer(List.of(node.kind()), List.of(node.id()), chosen, errand)
                .map(offer -> Map.of("offer", offer));
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var successorId = errand.form().id("successor", Successor.choosesOne());
        var year = NodeForm.year(errand.form(), errand.node());
        NodeForm.checked(errand.form());
        return errand.form().broken()
                ? Errand.refused()
                : new MergerStore(errand.db())
                        .successor(errand.node(), successorId, year, errand.viewer())
                        .compose(successor -> merge(errand, successor, successorId, year));
    }

    private static Future<Optional<Change>> merge(Errand errand, Successor successor, long id, int year) {
        successor.complain(errand.form(), errand.node(), year);
        return errand.form().broken()
                ? Errand.refused()
                : new MergedChildren(errand)
                        .goTo(id, successor.name(), year)
                        .compose(gone -> errand.place(
                                errand.node().last().mergedInto(year, id, successor.name()), Deed.MERGED_NODE, BLAME));
    }

    @Override
    public Say said(Errand errand) {
        return say(
                "{0} is merged from {1} on, and what stood below it moved along. The history below can undo this.",
                errand.node().name(), errand.form().raw("year"));
    }
}
