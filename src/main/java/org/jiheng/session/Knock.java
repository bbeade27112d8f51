package org.jiheng.session;

import java.util.Locale;
import org.jiheng.form.Text;

/** One try to sign in: the account that was named, from which address, on which device. */
record Knock(String login, String address, String device) {

    /** Login names are compared without regard to width and case, so that two that look alike cannot both exist. */
    static String folded(String login) {
        return Text.halfWidth(login).strip().toLowerCase(Locale.ROOT);
    }

    boolean onKnownDevice() {
        return !device.isEmpty();
    }

    String counter() {
        return onKnownDevice() ? "device " + device + " " + login : "stranger " + login;
    }

    String addressCounter() {
        return "address " + address;
    }
}
