package org.jiheng.organisation;

/** A node as it stands in the tree of one year; those above the reader's own node are only the way there. */
public record Branch(
        long id,
        NodeKind kind,
        boolean financeBureau,
        long parentId,
        String name,
        String code,
        NodeState state,
        String successor,
        int accounts,
        boolean reached) {

    public boolean active() {
        return state == NodeState.ACTIVE;
    }
}
