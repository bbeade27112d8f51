package org.jiheng.web;

import io.vertx.core.http.HttpMethod;
import org.jiheng.web.door.Access;

/** One line of the table of routes: what is answered, to whom, and how much may be sent. */
public record Rule(HttpMethod method, String path, Access access, Body body) {

    private static final int KIB = 1024;

    /** What a route takes in, and what becomes of it when the session has ended by time. */
    public enum Body {
        NONE(0),
        SMALL(16 * KIB),
        UNKEPT(16 * KIB),
        DEED(2048 * KIB),
        DRAFT(2048 * KIB),
        FILE(8192 * KIB),
        JSON(4096 * KIB),
        STREAM(0),
        PARKED(512 * KIB);

        private final int limit;

        Body(int limit) {
            this.limit = limit;
        }

        int limit() {
            return limit;
        }
    }

    /** Whether an address without parameters, such as a kept form carries, belongs to this rule. */
    boolean covers(String address) {
        return address.matches(path.replaceAll(":[A-Za-z]+", "[^/]+"));
    }

    /** What anyone may send, such as a sign-in, belongs to no session; where it comes from is checked all the same. */
    boolean asksForToken() {
        return changes() && body != Body.SMALL && !forPrograms() && !streams();
    }

    /** What lies below /api/ is called by other programs and by scripts of our pages, and answers JSON. */
    public boolean forPrograms() {
        return Calls.covers(path);
    }

    /** Read by its endpoint piece by piece, which also learns only at the end whose form it was. */
    boolean streams() {
        return body == Body.STREAM;
    }

    /** Whether it may wait for its person, or be shown once more; a password may not. */
    boolean mayBeKept() {
        return body == Body.DEED || body == Body.DRAFT;
    }

    /** Whether it may do more than save what was typed. */
    boolean decides() {
        return body == Body.DEED || body == Body.FILE;
    }

    /** Whether a file is made when it is asked for, which the history may remember. */
    boolean makesFile() {
        return !changes() && path.indexOf('.', path.lastIndexOf('/')) >= 0;
    }

    public boolean changes() {
        return body != Body.NONE;
    }
}
