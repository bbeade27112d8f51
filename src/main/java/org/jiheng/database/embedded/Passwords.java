package org.jiheng.database.embedded;

/** The passwords of the embedded server's three roles that can sign in. */
public record Passwords(String superuser, String owner, String application) {

    @Override
    public String toString() {
        return "Passwords[…]";
    }
}
