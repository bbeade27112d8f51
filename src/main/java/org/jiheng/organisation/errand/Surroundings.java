package org.jiheng.organisation.errand;

import static org.jiheng.words.Say.say;

import org.jiheng.form.Form;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.Placement;
import org.jiheng.words.Say;

/** What stands around a place in the tree from a year on, and whether a node fits in there. */
public record Surroundings(
        boolean reached,
        String parentName,
        NodeKind parentKind,
        boolean parentReached,
        int parentFrom,
        int parentEnds,
        int twinFrom,
        String child,
        boolean financeBureau,
        String otherBureau) {

    public static final int NEVER = 0;

    /** Where on its page a deed is complained about; moving when it chooses the parent. */
    public record Blame(String parent, String name, String year, boolean moving) {}

    public void complain(Form form, NodeKind kind, Placement next, Blame blame) {
        if (!reached) {
            form.complain(blame.year(), say("Choose a later year: in {0} this stood elsewhere", year(next.fromYear())));
        }
        if (next.active()) {
            complainOfParent(form, kind, next, blame);
            complainOfNeighbours(form, next, blame);
        } else if (!child.isEmpty()) {
            form.complain(blame.parent(), say("Move or retire what stands below first, such as {0}", child));
        }
    }

    private void complainOfParent(Form form, NodeKind kind, Placement next, Blame blame) {
        if (blame.moving() && (parentKind == null || !parentReached)) {
            form.complain(blame.parent(), choosesAParent());
        } else if (parentKind != null && !kind.standsUnder(parentKind)) {
            form.complain(blame.parent(), say("{0} cannot stand under {1}", kind.label(), parentName));
        } else if (parentKind != null && next.fromYear() < parentFrom) {
            form.complain(
                    blame.year(), say("Choose {1} or later: {0} exists from {1} on", parentName, year(parentFrom)));
        } else if (parentEnds != NEVER) {
            form.complain(blame.parent(), say("{0} is out of use from {1} on", parentName, year(parentEnds)));
        }
    }

    private void complainOfNeighbours(Form form, Placement next, Blame blame) {
        if (twinFrom != NEVER) {
            form.complain(
                    blame.name(),
                    say("In {2} {0} already has {1}: use another name", parentName, next.name(), year(twinFrom)));
        }
        if (!otherBureau.isEmpty()) {
            form.complain(blame.parent(), say("{0} already has a finance bureau: {1}", parentName, otherBureau));
        }
        if (financeBureau && parentKind != null && !parentKind.keepsAFinanceBureau()) {
            form.complain(blame.parent(), say("A finance bureau stands directly under a city or a district"));
        }
    }

    public static Say choosesAParent() {
        return say("Choose under which it shall stand");
    }

    private static String year(int year) {
        return String.valueOf(year);
    }
}
