package org.jiheng.audit.chain;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.audit.Thing;
import org.jiheng.words.Say;

/** Where the history was found broken: the place in its chain, the line if there is one, and what is wrong. */
public record Fault(Kind kind, String paper, long paperId, long number, Optional<Long> line, Say words) {

    /** In which way a history can be broken. */
    public enum Kind {
        CONTENT_CHANGED,
        LINK_MISSING,
        NOT_LINKED,
        TAIL_CUT,
        HEAD_CHANGED,
        SEALED_OTHERWISE,
        SEAL_CHANGED,
        HANDED_IN_CHANGED
    }

    public Say sentence() {
        return line.map(row -> say(
                        "First broken link: {0} {1}, line {2} (row {3}): {4}",
                        Thing.label(paper), paperId, number, row, words))
                .orElseGet(() ->
                        say("First broken link: {0} {1}, line {2}: {3}", Thing.label(paper), paperId, number, words));
    }
}
