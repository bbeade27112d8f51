package org.jiheng.project.browsing;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.user.Nodes;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;

/** What a list of a budget year shows, as its address says. */
public interface ListFilter {

    int year();

    /** The fields above the list as they were filled in. */
    Form typed();

    /** Each filter in force, with the way to the list without it; the year is no filter, there is always one. */
    List<Chosen> chosen(Address here, Nodes nodes);

    /** The part of the organisation that was chosen; 0 stands for all of it. */
    static Optional<Chosen> unit(long node, Address here, Nodes nodes) {
        var name = nodes.find(node).map(Nodes.Node::name).orElse("#" + node);
        return node == 0
                ? Optional.empty()
                : Optional.of(new Chosen(say("Unit"), name, here.without("node").toString()));
    }
}
