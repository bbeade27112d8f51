package org.jiheng.reminder.mail;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** Why a mail was not taken, as far as one who is no engineer can do something about it. */
public enum Fault {
    ADDRESS(say("The server refuses the address; correct it in the account")),
    REFUSED(say("The server refuses the mail")),
    LATER(say("The server asks to come again later")),
    UNTRUSTED(say("The server's certificate is not trusted; tell the system administrator")),
    LOGIN(say("The server refuses our sign-in; tell the system administrator")),
    AWAY(say("The server cannot be reached; tell the system administrator if this lasts"));

    private final Say words;

    Fault(Say words) {
        this.words = words;
    }

    public Say words() {
        return words;
    }
}
