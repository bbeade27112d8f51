package org.jiheng.user;

import static org.jiheng.viewer.Role.AUDITOR;
import static org.jiheng.viewer.Role.SECURITY_ADMIN;
import static org.jiheng.viewer.Role.SYSTEM_ADMIN;

import org.jiheng.web.door.Access;

/** Who reads accounts, who keeps them, and who says what they may do. */
public final class AccountAccess {

    public static final Access READERS = Access.only(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);
    public static final Access ADMINISTRATORS = Access.only(SYSTEM_ADMIN);
    public static final Access OFFICERS = Access.only(SYSTEM_ADMIN, SECURITY_ADMIN);
    public static final Access SECURITY = Access.only(SECURITY_ADMIN);

    private AccountAccess() {}
}
