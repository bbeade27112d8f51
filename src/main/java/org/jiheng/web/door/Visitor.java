package org.jiheng.web.door;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.viewer.Viewer;

/** Who knocks: someone signed in, someone whose session was ended by time, or a stranger. */
public record Visitor(Optional<Viewer> viewer, Optional<UUID> timedOut) {

    private static final String NOTED = "visitor";

    public static Visitor stranger() {
        return new Visitor(Optional.empty(), Optional.empty());
    }

    public static Visitor known(Viewer viewer) {
        return new Visitor(Optional.of(viewer), Optional.empty());
    }

    public static Visitor timedOut(UUID session) {
        return new Visitor(Optional.empty(), Optional.of(session));
    }

    /** Who was let in with this request; before anyone was, a stranger. */
    public static Visitor of(RoutingContext ctx) {
        return ctx.get(NOTED, stranger());
    }

    public void note(RoutingContext ctx) {
        ctx.put(NOTED, this);
    }

    /** The session whose forms this visitor may send. */
    Optional<UUID> session() {
        return viewer.map(Viewer::session).or(() -> timedOut);
    }
}
