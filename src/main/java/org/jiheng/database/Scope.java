package org.jiheng.database;

/** Whose rows a statement may touch: a node of the organisation with all below it, or a named errand. */
public record Scope(String name) {

    /** Signing in and everything else that happens before anyone is known. */
    public static final Scope DOOR = new Scope("door");

    /** Filling an empty installation. */
    public static final Scope SETUP = new Scope("setup");

    /** Work that no person asked for; it runs under a database role of its own. */
    public static final Scope BACKGROUND = new Scope("background");

    public static Scope of(long nodeId) {
        return new Scope(Long.toString(nodeId));
    }
}
