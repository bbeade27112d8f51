package org.jiheng.web;

import java.util.Optional;
import java.util.UUID;
import org.jiheng.viewer.Viewer;

/** Who knocks: someone signed in, someone whose session was ended by time, or a stranger. */
public record Visitor(Optional<Viewer> viewer, Optional<UUID> timedOut) {

    public static Visitor stranger() {
        return new Visitor(Optional.empty(), Optional.empty());
    }

    public static Visitor known(Viewer viewer) {
        return new Visitor(Optional.of(viewer), Optional.empty());
    }

    public static Visitor timedOut(UUID session) {
        return new Visitor(Optional.empty(), Optional.of(session));
    }

    /** The session whose forms this visitor may send. */
    Optional<UUID> session() {
        return viewer.map(Viewer::session).or(() -> timedOut);
    }
}
