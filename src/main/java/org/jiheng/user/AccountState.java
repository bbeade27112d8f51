package org.jiheng.user;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.web.page.Choice;
import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** Whether an account is in use, and if not yet or no more, why. */
public enum AccountState {
    ENABLED(say("Enabled")),
    NEVER(say("Never signed in")),
    ONE_TIME(say("One-time password open")),
    DISABLED(say("Disabled"));

    private final Say label;

    AccountState(Say label) {
        this.label = label;
    }

    /** The one word for an account: what keeps it from being used comes first. */
    public static AccountState of(boolean disabled, boolean signedIn, boolean oneTime) {
        if (disabled) {
            return DISABLED;
        }
        return signedIn ? oneTime ? ONE_TIME : ENABLED : NEVER;
    }

    public static Optional<AccountState> named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    public static List<Choice> choices() {
        return Arrays.stream(values())
                .map(state -> Choice.of(state.name(), state.label))
                .toList();
    }

    public Say label() {
        return label;
    }

    public Status status() {
        return switch (this) {
            case ENABLED -> Status.done(label);
            case NEVER, ONE_TIME -> Status.waiting(label);
            case DISABLED -> Status.idle(label);
        };
    }
}
