package org.jiheng.web.page;

import org.jiheng.words.Say;

/** The word for the state a paper is in, with the tone in which it is set. */
public record Status(String tone, Say label) {

    public static Status idle(Say label) {
        return new Status("idle", label);
    }

    public static Status active(Say label) {
        return new Status("active", label);
    }

    public static Status waiting(Say label) {
        return new Status("waiting", label);
    }

    public static Status returned(Say label) {
        return new Status("returned", label);
    }

    public static Status good(Say label) {
        return new Status("good", label);
    }

    public static Status done(Say label) {
        return new Status("done", label);
    }
}
