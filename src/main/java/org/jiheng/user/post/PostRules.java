package org.jiheng.user.post;

import static org.jiheng.viewer.Role.AUDITOR;
import static org.jiheng.viewer.Role.DEPARTMENT_HEAD;
import static org.jiheng.viewer.Role.DEPARTMENT_REVIEWER;
import static org.jiheng.viewer.Role.EVALUATOR;
import static org.jiheng.viewer.Role.FILLER;
import static org.jiheng.viewer.Role.FINANCE;
import static org.jiheng.viewer.Role.SECURITY_ADMIN;
import static org.jiheng.viewer.Role.SYSTEM_ADMIN;
import static org.jiheng.viewer.Role.UNIT_REVIEWER;
import static org.jiheng.words.Say.say;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.viewer.Role;
import org.jiheng.words.Say;

/** Which role fits which place, and which roles no one holds together. */
public final class PostRules {

    private static final Set<String> OFFICES = Set.of("PLATFORM", "CITY", "DISTRICT", "DEPARTMENT");

    /** A department without units of its own files its own papers. */
    private static final Map<Role, Set<String>> PLACES = Map.of(
            FILLER, Set.of("DEPARTMENT", "UNIT", "SECTION"),
            UNIT_REVIEWER, Set.of("DEPARTMENT", "UNIT"),
            DEPARTMENT_REVIEWER, Set.of("DEPARTMENT"),
            DEPARTMENT_HEAD, Set.of("DEPARTMENT"),
            FINANCE, Set.of("CITY", "DISTRICT"),
            EVALUATOR, Set.of("CITY", "DISTRICT", "DEPARTMENT", "UNIT"),
            AUDITOR, OFFICES,
            SYSTEM_ADMIN, OFFICES,
            SECURITY_ADMIN, OFFICES);

    private PostRules() {}

    public static boolean fits(Role role, String kind) {
        return PLACES.get(role).contains(kind);
    }

    public static Say places(Role role) {
        return switch (role) {
            case FILLER -> say("A filler belongs to a department, a unit or a section");
            case UNIT_REVIEWER -> say("A unit reviewer belongs to a unit, or to a department without units");
            case DEPARTMENT_REVIEWER, DEPARTMENT_HEAD -> say("This role belongs to a department");
            case FINANCE -> say("The finance performance office belongs to a city or a district");
            case EVALUATOR -> say("A third party belongs to a city, a district, a department or a unit");
            case AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN ->
                say("This office belongs to the platform, a city, a district or a department");
        };
    }

    /** Why a role cannot be held beside others, wherever they are held. */
    public static Optional<Say> conflict(Role wanted, Collection<Role> held) {
        return held.stream()
                .filter(other -> other != wanted)
                .filter(other -> Role.OFFICERS.contains(other) || Role.OFFICERS.contains(wanted))
                .findFirst()
                .map(other -> say(
                        "This person is already {0}; system administrators, security administrators and auditors hold no other role",
                        other.label()));
    }
}
