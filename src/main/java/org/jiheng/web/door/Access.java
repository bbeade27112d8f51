package org.jiheng.web.door;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Who may use a route: anyone, whoever has signed in, whoever acts in a post, or only some roles. */
public record Access(Door door, Set<Role> roles) {

    /** How far one must have come to be let in. */
    public enum Door {
        ANYONE,
        SIGNED_IN,
        IN_POST
    }

    public static Access anyone() {
        return new Access(Door.ANYONE, EnumSet.allOf(Role.class));
    }

    /** Also before a post is chosen and while the password is still the one-time one. */
    public static Access signedIn() {
        return new Access(Door.SIGNED_IN, EnumSet.allOf(Role.class));
    }

    public static Access inPost() {
        return new Access(Door.IN_POST, EnumSet.allOf(Role.class));
    }

    public static Access only(Role... roles) {
        return new Access(Door.IN_POST, EnumSet.copyOf(List.of(roles)));
    }

    public boolean admits(Viewer viewer) {
        return door != Door.IN_POST || viewer.isAny(roles);
    }
}
