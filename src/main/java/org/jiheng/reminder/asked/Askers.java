package org.jiheng.reminder.asked;

import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Access;

/** Those who ask others for papers, and may remind them. */
public final class Askers {

    public static final Access ACCESS =
            Access.only(Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD, Role.FINANCE);

    private Askers() {}

    public static boolean are(Viewer viewer) {
        return ACCESS.admits(viewer);
    }
}
