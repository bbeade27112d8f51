package org.jiheng.audit.history;

import static org.jiheng.words.Say.say;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Moment;
import org.jiheng.audit.Thing;
import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** One line of the history, as it is read; the cells of a draft are withheld from all but its fillers. */
public record Line(
        long id,
        OffsetDateTime at,
        String who,
        String post,
        String address,
        String deedCode,
        String paper,
        long paperId,
        int number,
        String title,
        List<Cell> cells,
        boolean withheld,
        String reason,
        boolean done,
        String requestId,
        String previous,
        String hash) {

    private static final int SHORT = 8;
    private static final int FEW = 4;

    /** The same line with its cells put into other words. */
    public Line telling(UnaryOperator<Cell> words) {
        var told = cells.stream().map(words).toList();
        return new Line(
                id, at, who, post, address, deedCode, paper, paperId, number, title, told, withheld, reason, done,
                requestId, previous, hash);
    }

    public String moment() {
        return Moment.written(at);
    }

    /** The system has a name in each language; whoever types that name at the door is still not the system. */
    public Object by() {
        return who.equals(Actor.SYSTEM) && requestId.equals(Actor.NO_REQUEST) ? say("The system") : who;
    }

    public Object deed() {
        return Deed.label(deedCode);
    }

    public Object thing() {
        return Thing.label(paper);
    }

    public Status result() {
        return done ? Status.done(resultWords()) : Status.returned(resultWords());
    }

    Say resultWords() {
        return done ? say("Done|result") : say("Refused|result");
    }

    /** The first cells, as many as a line of the table has room for. */
    public List<Cell> fewCells() {
        return cells.subList(0, Math.min(FEW, cells.size()));
    }

    public int moreCells() {
        return cells.size() - fewCells().size();
    }

    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}
