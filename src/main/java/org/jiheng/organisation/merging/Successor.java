package org.jiheng.organisation.merging;

import static org.jiheng.words.Say.say;

import org.jiheng.form.Form;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.errand.Surroundings;
import org.jiheng.words.Say;

/** The node another one shall go up in, and whether it can take in all that stands below that one. */
record Successor(
        String name,
        NodeKind kind,
        boolean reached,
        int from,
        int ends,
        String lateChild,
        int lateYear,
        String twin,
        String bureau) {

    void complain(Form form, Node node, int year) {
        if (kind != node.kind() || !reached) {
            form.complain("successor", choosesOne());
        } else if (year < from) {
            form.complain("year", say("Choose {1} or later: {0} exists from {1} on", name, String.valueOf(from)));
        } else if (ends != Surroundings.NEVER) {
            form.complain("successor", say("{0} is out of use from {1} on", name, String.valueOf(ends)));
        }
        complainOfChildren(form);
    }

    private void complainOfChildren(Form form) {
        if (!lateChild.isEmpty()) {
            form.complain(
                    "year",
                    say("Choose {1} or later: {0} below it changes in {1}", lateChild, String.valueOf(lateYear)));
        }
        if (!twin.isEmpty()) {
            form.complain("successor", say("Rename one of them first: both have {0} below them", twin));
        }
        if (!bureau.isEmpty()) {
            form.complain("successor", say("{0} already has a finance bureau: {1}", name, bureau));
        }
    }

    static Say choosesOne() {
        return say("Choose what it shall be merged into");
    }
}
