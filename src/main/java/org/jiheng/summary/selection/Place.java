package org.jiheng.summary.selection;

import org.jiheng.organisation.NodeKind;

/** The part of the organisation a table is of: a node with all below it. */
public record Place(long id, String name, NodeKind kind, int year) {

    private static final String BELOW = """
            any (array (select b.node_id
                                       from below b
                                       join node n on n.id = b.node_id
                                      where b.ancestor_id = ?
                                        and ? between b.from_year and b.to_year
                                        and (%s)))""";

    private static final String ALL = BELOW.formatted("true");
    private static final String DEPARTMENTS = BELOW.formatted("n.kind = 'DEPARTMENT'");

    /** A department's lines lie together and in order; those of a unit are few, those above departments are many. */
    public void choose(Where where) {
        switch (kind) {
            case UNIT, SECTION -> where.and("l.node_id = " + ALL, id, year);
            case DEPARTMENT -> where.and("l.department_id = ?", id).and("l.node_id = " + ALL, id, year);
            default -> where.and("l.department_id = " + DEPARTMENTS, id, year);
        }
    }
}
