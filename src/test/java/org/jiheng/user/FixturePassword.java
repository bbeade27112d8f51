package org.jiheng.user;

/** What everyone in fixtures.sql signs in with, hashed once as accounts are. */
public final class FixturePassword {

    public static final String HASH = Passwords.hashNow("Sunrise-over-7-Rivers");

    private FixturePassword() {}
}
