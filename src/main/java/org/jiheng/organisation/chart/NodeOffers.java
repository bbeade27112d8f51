package org.jiheng.organisation.chart;

import org.jiheng.organisation.Node;
import org.jiheng.organisation.change.AddChild;
import org.jiheng.organisation.change.NodeDeed;
import org.jiheng.organisation.change.PutBack;
import org.jiheng.organisation.change.Remove;
import org.jiheng.organisation.change.Retire;
import org.jiheng.organisation.merging.Merge;
import org.jiheng.organisation.merging.Undo;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** What the reader of a node's page may do with it now. */
record NodeOffers(Node node, Viewer viewer, boolean untouched) {

    boolean has(NodeDeed deed) {
        return node.changeable() && viewer.is(Role.SYSTEM_ADMIN) && deed.fits(node, viewer);
    }

    public boolean adds() {
        return has(new AddChild());
    }

    public boolean merges() {
        return has(new Merge());
    }

    public boolean retires() {
        return has(new Retire());
    }

    public boolean putsBack() {
        return has(new PutBack());
    }

    public boolean removes() {
        return untouched && has(new Remove());
    }

    public boolean undoes() {
        return has(new Undo());
    }
}
