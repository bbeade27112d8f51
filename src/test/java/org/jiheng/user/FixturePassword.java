package org.jiheng.user;

import org.jiheng.user.password.Passwords;

/** What everyone in fixtures.sql signs in with, hashed once as accounts are. */
public final class FixturePassword {

    public static final String HASH = Passwords.hashNow("Sunrise-over-7-Rivers");

    private FixturePassword() {}
}
