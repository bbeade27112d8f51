package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.Form;
import org.jiheng.organisation.Details;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Corrects what is known of a node, for all years from this one on. */
public final class ChangeDetails implements NodeDeed {

    @Override
    public String noun() {
        return "details";
    }

    @Override
    public boolean fits(Node node, Viewer viewer) {
        return true;
    }

    @Override
    public Form opening(Node node) {
        return Form.empty()
                .showing("code", node.now().code())
                .showing("regionCode", node.details().regionCode())
                .showing("address", node.details().address())
                .showing("postcode", node.details().postcode())
                .showing("phone", node.details().phone());
    }

    @Override
    public Say state(Node node) {
        var now = node.details();
        return say(
                "Someone changed this meanwhile. It now has: code {0}, region code {1}, address {2}, postcode {3}, phone {4}. Send again to replace that.",
                told(node.now().code()),
                told(now.regionCode()),
                told(now.address()),
                told(now.postcode()),
                told(now.phone()));
    }

    private static String told(String text) {
        return text.isEmpty() ? "--" : text;
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var node = errand.node();
        var code = NodeForm.code(errand.form());
        var details = NodeForm.details(errand.form());
        var change = errand.change(Deed.CHANGED_NODE).cell("code", node.now().code(), code);
        return errand.form().broken()
                ? Errand.refused()
                : describe(errand, code, details)
                        .map(described -> Optional.of(node.details().compared(details, change)));
    }

    private static Future<Void> describe(Errand errand, String code, Details details) {
        var node = errand.node();
        var scope = errand.viewer().scope();
        var described = errand.work().describe(scope, node.id(), details);
        return code.equals(node.now().code())
                ? described
                : described.compose(done -> errand.work().code(scope, node, code));
    }

    @Override
    public Say said(Errand errand) {
        return say("The details of {0} were saved.", errand.node().name());
    }
}
