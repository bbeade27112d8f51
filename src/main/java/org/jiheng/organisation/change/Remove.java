package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.Form;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.NodeState;
import org.jiheng.organisation.TreeStore;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Takes out of the tree what was entered by mistake and never used; its lines in the history stay. */
public final class Remove implements NodeDeed {

    @Override
    public String noun() {
        return "removal";
    }

    @Override
    public boolean fromAbove() {
        return true;
    }

    @Override
    public boolean fits(Node node, Viewer viewer) {
        return node.kind() != NodeKind.PLATFORM && !node.isTopOf(viewer);
    }

    @Override
    public Form opening(Node node) {
        return Form.empty();
    }

    @Override
    public Future<Map<String, ?>> setting(Errand errand) {
        return new TreeStore(errand.db())
                .isUntouched(errand.node(), errand.viewer())
                .map(untouched -> Map.of("untouched", untouched));
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var node = errand.node();
        return new TreeStore(errand.db())
                .isUntouched(node, errand.viewer())
                .compose(untouched -> untouched ? remove(errand) : refuse(errand));
    }

    private static Future<Optional<Change>> remove(Errand errand) {
        var node = errand.node();
        var change = errand.change(Deed.REMOVED_NODE)
                .cell("state", node.last().state().title(), NodeState.REMOVED.title());
        return errand.work().remove(errand.viewer().scope(), node.id()).map(Optional.of(change));
    }

    private static Future<Optional<Change>> refuse(Errand errand) {
        errand.form()
                .complain(
                        "",
                        say(
                                "Retire {0} instead: accounts, papers or other nodes belong to it",
                                errand.node().name()));
        return Errand.refused();
    }

    @Override
    public Say said(Errand errand) {
        return say("{0} was removed.", errand.node().name());
    }

    @Override
    public String next(Errand errand) {
        return "/organisation/" + errand.node().last().parentId();
    }
}
