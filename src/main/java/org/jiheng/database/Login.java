package org.jiheng.database;

/** A database role and its password, which never shows itself in a log. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
