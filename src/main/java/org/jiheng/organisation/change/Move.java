package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.Id;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.NodeStore;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.organisation.errand.Surroundings;
import org.jiheng.organisation.errand.Surroundings.Blame;
import org.jiheng.words.Say;

/** Puts a node under another one from a year on; papers of earlier years stay with the department they had. */
public final class Move implements LeavingItsPlace {

    private static final Blame BLAME = new Blame("parent", "parent", "year", true);

    @Override
    public String noun() {
        return "place";
    }

    @Override
    public Future<Map<String, ?>> setting(Errand errand) {
        var node = errand.node();
        var chosen = Id.read(errand.form().raw("parent")).orElse(0L);
        return new CandidateStore(errand.db())
                .offer(parents(node.kind()), List.of(node.id(), node.last().parentId()), chosen, errand)
                .map(offer -> Map.of("offer", offer));
    }

    private static List<NodeKind> parents(NodeKind kind) {
        return Arrays.stream(NodeKind.values()).filter(kind::standsUnder).toList();
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var form = errand.form();
        var last = errand.node().last();
        var parentId = form.id("parent", Surroundings.choosesAParent());
        var year = NodeForm.year(form, errand.node());
        if (parentId == last.parentId()) {
            form.complain("parent", Surroundings.choosesAParent());
        }
        return form.broken()
                ? Errand.refused()
                : new NodeStore(errand.db())
                        .nameOf(errand.viewer().scope(), parentId, year)
                        .compose(name -> errand.place(last.under(year, parentId, name), Deed.MOVED_NODE, BLAME));
    }

    @Override
    public Say said(Errand errand) {
        return say(
                "{0} stands in its new place from {1} on. The history below shows every change and can undo the last one.",
                errand.node().name(), errand.form().raw("year"));
    }
}
