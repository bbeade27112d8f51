package org.jiheng.session.signin;

/** One try to sign in: the account that was named, from which address, on which device. */
public record Knock(String login, String address, String device) {

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
