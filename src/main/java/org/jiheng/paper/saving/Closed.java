package org.jiheng.paper.saving;

import static org.jiheng.words.Say.say;

import org.jiheng.paper.Paper;
import org.jiheng.paper.State;
import org.jiheng.words.Say;

/** Why a paper takes no more cells: it is with somebody else now. */
final class Closed {

    private Closed() {}

    static Say words(Paper paper) {
        return paper.state() == State.ARCHIVED
                ? say("This paper is archived and cannot be changed any more.")
                : say(
                        "This paper was handed in meanwhile and is with its reviewer; nothing was changed. Withdraw it or wait for its return to go on.");
    }
}
