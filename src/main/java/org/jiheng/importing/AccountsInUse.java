package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import org.jiheng.problem.Problem;
import org.jiheng.words.Say;

/** Why an import stays: someone has come in through it, and what they did has their name on it. */
final class AccountsInUse {

    private AccountsInUse() {}

    static Void refuse(boolean used) {
        if (used) {
            throw Problem.forbidden(words());
        }
        return null;
    }

    static Say words() {
        return say("One of these accounts is already in use. Disable the accounts that are not wanted.");
    }
}
