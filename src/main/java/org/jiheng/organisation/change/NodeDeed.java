package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.form.Form;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Something that can be done with a node: a page that asks for it, and the doing. */
public interface NodeDeed {

    /** The end of its address, and the name of its page. */
    String noun();

    /** Whether it can be done with this node as it stands. */
    boolean fits(Node node, Viewer viewer);

    /** Whether it takes the node out of its place, which nobody does to the node of their own post. */
    default boolean fromAbove() {
        return false;
    }

    /** What someone else left there while the page was open. */
    default Say state(Node node) {
        return say(
                "Someone changed this meanwhile. It now is: {0}, {1}, {2}. Send again to go on from there.",
                node.lastName(),
                node.parentName().isEmpty() ? node.kind().label() : node.parentName(),
                node.last().status().label());
    }

    /** What the page shows before anything is typed. */
    Form opening(Node node);

    /** What the page shows beside the form. */
    default Future<Map<String, ?>> setting(Errand errand) {
        return Future.succeededFuture(Map.of());
    }

    /** The change that was made, or nothing when the form has complaints. */
    Future<Optional<Change>> carryOut(Errand errand);

    Say said(Errand errand);

    default String next(Errand errand) {
        return errand.node().href();
    }
}
