package org.jiheng.paper.page;

import static org.jiheng.words.Say.say;

import org.jiheng.web.page.Status;

/** How far a part of a paper has come. */
public final class Progress {

    private Progress() {}

    public static Status of(boolean complete, boolean begun) {
        if (complete) {
            return Status.done(say("Complete"));
        }
        return begun ? Status.active(say("In progress")) : Status.idle(say("Not started"));
    }
}
