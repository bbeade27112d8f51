package org.jiheng.project;

import java.util.EnumSet;
import java.util.Set;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Access;

/** Who reads projects, who enters them, and who decides about them. */
public final class Roles {

    public static final Access READERS = Access.only(
            Role.FILLER,
            Role.UNIT_REVIEWER,
            Role.DEPARTMENT_REVIEWER,
            Role.DEPARTMENT_HEAD,
            Role.FINANCE,
            Role.EVALUATOR,
            Role.AUDITOR);
    public static final Access EDITORS = Access.only(Role.FILLER, Role.DEPARTMENT_REVIEWER, Role.FINANCE);
    public static final Access DECIDERS = Access.only(Role.DEPARTMENT_REVIEWER, Role.FINANCE);

    /** The own unit and those who review it; nobody else is shown a telephone number. */
    private static final Set<Role> CALLERS =
            EnumSet.of(Role.FILLER, Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD, Role.FINANCE);

    private Roles() {}

    public static boolean mayCall(Viewer viewer) {
        return viewer.isAny(CALLERS);
    }
}
