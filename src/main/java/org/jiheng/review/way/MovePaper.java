package org.jiheng.review.way;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.function.Function;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.problem.Problem;
import org.jiheng.season.Seasons;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;

/** Moves a paper one step on its way: only from the state and version its mover saw, and only where the table allows. */
public final class MovePaper {

    private final Database tx;
    private final Request request;
    private final Viewer viewer;

    public MovePaper(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
        viewer = request.viewer();
    }

    /** A paper as it is held, with the steps it passes. */
    public record Held(Paper paper, Way way) {}

    public Future<Held> hold(long id, int version, Move move) {
        return new PaperStore(tx)
                .hold(id, viewer)
                .compose(paper -> way(tx, paper, viewer).map(way -> held(paper, version, way, move)));
    }

    /** A paper that is held already, if it may be moved so as its mover saw it. */
    public Held held(Paper paper, int version, Way way, Move move) {
        if (paper.version() != version || !move.allowed(paper, way, viewer)) {
            throw movedMeanwhile(paper);
        }
        return new Held(paper, way);
    }

    /** The version of the paper that stood on the page. */
    public static int seen(Form form) {
        if (!form.raw("version").matches("\\d{1,9}")) {
            throw Problem.unreadable(Form.unreadable());
        }
        return Integer.parseInt(form.raw("version"));
    }

    public static Future<Way> way(Database db, Paper paper, Viewer viewer) {
        return new Seasons(db)
                .steps(paper.nodeId(), paper.year(), paper.kind().name(), viewer.scope())
                .map(Way::new);
    }

    public static Problem movedMeanwhile(Paper paper) {
        return Problem.conflict(say(
                "This paper is now in the state: {0}. Nothing was changed; open it again to see what happened.",
                paper.state().status().label()));
    }

    /** Answers with the paper as it is then. */
    public Future<Paper> run(Held held, Move move, Deed deed, Moved moved, Function<Change, Change> line) {
        return write(held, move, deed, moved, line)
                .compose(done -> new PaperStore(tx).find(held.paper().id(), viewer));
    }

    /**
     * Writes the line in the history, then the new state; what the line says beyond the state is the mover's. Both leave
     * together: the database takes one after the other.
     */
    public Future<Void> write(Held held, Move move, Deed deed, Moved moved, Function<Change, Change> line) {
        var paper = held.paper();
        var to = move.to(paper.state(), held.way());
        var change = Change.of("paper", paper.id(), paper.nodeId(), deed, paper.title())
                .cell("state", paper.state().name(), to.name());
        var told = new Revisions(tx).record(Actor.of(request), line.apply(change));
        return Future.all(told, new ReviewStore(tx).move(paper, to, moved, viewer))
                .map(both -> {
                    if (!both.<Boolean>resultAt(1)) {
                        throw movedMeanwhile(paper);
                    }
                    return null;
                });
    }
}
