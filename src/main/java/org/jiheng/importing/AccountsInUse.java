package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.problem.Problem;
import org.jiheng.words.Say;

/** Why an import stays: someone has come in through it, or holds a role that only a security administrator takes away. */
final class AccountsInUse {

    private static final int NAMED = 5;

    private AccountsInUse() {}

    static Void refuse(boolean used) {
        if (used) {
            throw Problem.forbidden(words());
        }
        return null;
    }

    static Void refuse(List<String> inPost) {
        if (!inPost.isEmpty()) {
            var named = String.join("、", inPost.subList(0, Math.min(NAMED, inPost.size())));
            throw Problem.conflict(say(
                    "{0} of these accounts hold a role: {1}. A security administrator takes the roles away first; then the import can be undone.",
                    inPost.size(), inPost.size() > NAMED ? named + "…" : named));
        }
        return null;
    }

    static Say words() {
        return say("One of these accounts is already in use. Disable the accounts that are not wanted.");
    }
}
