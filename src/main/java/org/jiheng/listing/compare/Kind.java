package org.jiheng.listing.compare;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.web.page.Status;

/** What carrying out a list means for one project of it. */
public enum Kind {
    WRONG,
    NEW,
    CONTINUED,
    CHANGED,
    UNCHANGED;

    public Status status() {
        return switch (this) {
            case WRONG -> Status.returned(say("Wrong"));
            case NEW -> Status.good(say("New"));
            case CONTINUED -> Status.good(say("Continued"));
            case CHANGED -> Status.active(say("Changed"));
            case UNCHANGED -> Status.idle(say("Unchanged"));
        };
    }

    public static Optional<Kind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
