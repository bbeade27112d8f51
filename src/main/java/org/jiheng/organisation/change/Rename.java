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

/** Gives a node another name from a year on; earlier years keep the former one. */
public final class Rename implements NodeDeed {

    private static final Blame BLAME = new Blame("year", "name", "year", false);

    @Override
    public String noun() {
        return "name";
    }

    @Override
    public boolean fits(Node node, Viewer viewer) {
        return node.inUse();
    }

    @Override
    public Form opening(Node node) {
        return Form.empty()
                .showing("name", node.lastName())
                .showing("year", Math.max(BudgetYear.current(), node.last().fromYear()));
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var form = errand.form();
        var name = NodeForm.name(form);
        var year = NodeForm.year(form, errand.node());
        if (name.equals(errand.node().lastName())) {
            form.complain("name", say("Enter a name other than the present one"));
        }
        return errand.place(errand.node().last().named(year, name), Deed.RENAMED_NODE, BLAME);
    }

    @Override
    public Say said(Errand errand) {
        return say(
                "From {1} on the name is {0}. The history below shows every change and can undo the last one.",
                errand.form().raw("name").strip(), errand.form().raw("year"));
    }
}
