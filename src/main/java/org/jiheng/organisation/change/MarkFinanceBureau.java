package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.Form;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.organisation.errand.Surroundings.Blame;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Makes a department the finance bureau of its city or district, or ends that; each has one at most. */
public final class MarkFinanceBureau implements NodeDeed {

    private static final Blame BLAME = new Blame("", "", "", false);

    @Override
    public String noun() {
        return "finance-bureau";
    }

    @Override
    public boolean fits(Node node, Viewer viewer) {
        return node.isDepartment() && (node.inUse() || node.financeBureau());
    }

    @Override
    public Form opening(Node node) {
        return Form.empty();
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var node = errand.node();
        if (node.financeBureau()) {
            NodeForm.checked(errand.form());
        }
        var change =
                errand.change(Deed.CHANGED_NODE).cell("finance bureau", node.financeBureau(), !node.financeBureau());
        return judge(errand)
                .compose(judged -> errand.form().broken()
                        ? Errand.refused()
                        : errand.work()
                                .mark(errand.viewer().scope(), node.id(), !node.financeBureau())
                                .map(Optional.of(change)));
    }

    private static Future<Void> judge(Errand errand) {
        var node = errand.node();
        var year = Math.max(BudgetYear.current(), node.last().fromYear());
        return node.financeBureau()
                ? Future.succeededFuture()
                : errand.lookAround(node.last().from(year), BLAME, true);
    }

    @Override
    public Say said(Errand errand) {
        var node = errand.node();
        return node.financeBureau()
                ? say("{0} is no longer a finance bureau.", node.name())
                : say(
                        "{0} is now the finance bureau of {1}.",
                        node.name(), node.last().parentName());
    }
}
