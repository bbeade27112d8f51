package org.jiheng.organisation;

import static org.jiheng.words.Say.say;

import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** What a node is called and where it stands, from one year to another. */
public record Placement(
        int fromYear,
        int toYear,
        long parentId,
        String parentName,
        String name,
        String code,
        NodeState state,
        long successorId,
        String successorName) {

    static final int OPEN = 9999;

    public static Placement first(int year, long parentId, String parentName, String name, String code) {
        return new Placement(year, OPEN, parentId, parentName, name, code, NodeState.ACTIVE, 0, "");
    }

    public Placement named(int year, String newName) {
        return named(year, newName, code);
    }

    public Placement named(int year, String newName, String newCode) {
        return new Placement(year, OPEN, parentId, parentName, newName, newCode, state, successorId, successorName);
    }

    /** Where a child of the node with this id stands. */
    public Placement below(long id) {
        return first(fromYear, id, name, "", "");
    }

    public Placement under(int year, long newParentId, String newParentName) {
        return new Placement(year, OPEN, newParentId, newParentName, name, code, state, successorId, successorName);
    }

    public Placement in(int year, NodeState newState) {
        return new Placement(year, OPEN, parentId, parentName, name, code, newState, 0, "");
    }

    public Placement mergedInto(int year, long newSuccessorId, String newSuccessorName) {
        return new Placement(
                year, OPEN, parentId, parentName, name, code, NodeState.MERGED, newSuccessorId, newSuccessorName);
    }

    /** The same again, valid from another year. */
    public Placement from(int year) {
        return new Placement(year, OPEN, parentId, parentName, name, code, state, successorId, successorName);
    }

    public boolean holdsIn(int year) {
        return fromYear <= year && year <= toYear;
    }

    public boolean active() {
        return state == NodeState.ACTIVE;
    }

    public boolean merged() {
        return state == NodeState.MERGED;
    }

    public Status status() {
        return state.status();
    }

    public Say years() {
        return toYear == OPEN
                ? say("From {0} on", String.valueOf(fromYear))
                : say("{0} to {1}", String.valueOf(fromYear), String.valueOf(toYear));
    }
}
