package org.jiheng.organisation.change;

import org.jiheng.form.Form;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Node;
import org.jiheng.viewer.Viewer;

/** A deed that takes a node out of its place from a year on, usually the next. */
public interface LeavingItsPlace extends NodeDeed {

    @Override
    default boolean fromAbove() {
        return true;
    }

    @Override
    default boolean fits(Node node, Viewer viewer) {
        return node.movableBy(viewer);
    }

    @Override
    default Form opening(Node node) {
        return Form.empty().showing("year", earliest(node));
    }

    default int earliest(Node node) {
        return Math.max(BudgetYear.current() + 1, node.last().fromYear());
    }
}
