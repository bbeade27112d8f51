package org.jiheng.evidence;

import static org.jiheng.words.Say.say;

import org.jiheng.paper.Paper;
import org.jiheng.paper.State;
import org.jiheng.problem.Problem;

/** When files may come and go: while the paper is being filled in; its signed copy from the first edition to the archive. */
public final class Openness {

    private Openness() {}

    public static boolean of(Paper paper, String place) {
        return place.equals(Attachment.SIGNED)
                ? paper.edition() > 0 && paper.state() != State.ARCHIVED
                : paper.state().editable();
    }

    /** Whether any file at all can come now. */
    public static boolean ofAny(Paper paper) {
        return paper.state().editable() || of(paper, Attachment.SIGNED);
    }

    public static void check(Paper paper, String place) {
        if (!of(paper, place)) {
            throw closed(paper);
        }
    }

    public static Problem closed(Paper paper) {
        return Problem.conflict(say(
                "This paper is now in the state: {0}. What was handed in stays as it is; its evidence can be changed again once it is withdrawn or returned.",
                paper.state().status().label()));
    }

    /** The edition a file that comes now belongs to first. */
    public static int since(Paper paper, String place) {
        return place.equals(Attachment.SIGNED) ? paper.edition() : paper.edition() + 1;
    }
}
