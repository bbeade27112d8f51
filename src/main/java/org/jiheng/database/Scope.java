package org.jiheng.database;

import java.util.regex.Pattern;

/** Whose rows a statement may touch: a node of the organisation with all below it, or a named errand. */
public record Scope(String name) {

    private static final Pattern PLAIN = Pattern.compile("[a-z]+|[0-9]+");

    /** Signing in and everything else that happens before anyone is known. */
    public static final Scope DOOR = new Scope("door");

    /** Filling an empty installation. */
    public static final Scope SETUP = new Scope("setup");

    /** Work that no person asked for; it runs under a database role of its own. */
    public static final Scope BACKGROUND = new Scope("background");

    /** It is written into statements, so it can hold nothing but letters or digits. */
    public Scope {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("no scope can be called " + name);
        }
    }

    /** What a transaction is told first; without a parameter, so that it can leave together with its begin. */
    String entry() {
        return equals(BACKGROUND)
                ? "select set_config('role', session_user || '_background', true)"
                : "set local jiheng.scope = '" + name + "'";
    }

    public static Scope of(long nodeId) {
        return new Scope(Long.toString(nodeId));
    }
}
