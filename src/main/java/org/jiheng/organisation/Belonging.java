package org.jiheng.organisation;

import static org.jiheng.words.Say.say;

import org.jiheng.web.page.Status;

/** A person with an account at a node, as the page of the node names them. */
public record Belonging(String login, String name, boolean enabled) {

    public Status status() {
        return enabled ? Status.done(say("In use")) : Status.idle(say("Disabled"));
    }
}
