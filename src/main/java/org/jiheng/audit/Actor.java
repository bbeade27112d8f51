package org.jiheng.audit;

import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;

/** Who did it, in which post, from where; account 0 is the system itself. */
public record Actor(Scope scope, long accountId, String name, long postId, String requestId, String address) {

    public static final String SYSTEM = "Jiheng";
    public static final String NO_REQUEST = "-";

    public static Actor of(Request request) {
        return of(request, request.viewer());
    }

    public static Actor of(Request request, Viewer viewer) {
        return new Actor(
                viewer.scope(),
                viewer.accountId(),
                viewer.name(),
                viewer.nodeId(),
                request.requestId(),
                request.address());
    }

    /** Someone at the door, known by the account that was named. */
    public static Actor atTheDoor(Request request, long accountId, String name) {
        return new Actor(Scope.DOOR, accountId, name, Viewer.NOWHERE, request.requestId(), request.address());
    }

    public static Actor system() {
        return new Actor(Scope.SETUP, 0, SYSTEM, Viewer.NOWHERE, NO_REQUEST, "");
    }
}
