package org.jiheng.paper.opening;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.State;
import org.jiheng.paper.saving.SaveCells;
import org.jiheng.web.Request;

/** Opens a paper for a project or a department with what it takes over; opened by two people at once, both find the same. */
public final class OpenPaper {

    private final Database tx;
    private final Request request;

    public OpenPaper(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    public Future<Paper> run(NewPaper fresh, Map<String, String> cells) {
        return opened(new PaperStore(tx).open(fresh, request.viewer()), cells);
    }

    /** The same for a department as a whole. */
    public Future<Paper> run(NewPaper fresh, long department, Map<String, String> cells) {
        return opened(new DepartmentPaperStore(tx).open(fresh, department, request.viewer()), cells);
    }

    private Future<Paper> opened(Future<Long> opened, Map<String, String> cells) {
        return opened.compose(id -> new PaperStore(tx).hold(id, request.viewer()))
                .compose(paper -> paper.revision() > 0 ? Future.succeededFuture(paper) : begin(paper, cells));
    }

    private Future<Paper> begin(Paper paper, Map<String, String> cells) {
        var line = SaveCells.line(paper, Deed.OPENED_PAPER).cell("state", null, State.DRAFT.name());
        return new Revisions(tx)
                .record(Actor.of(request), line)
                .compose(told -> new SaveCells(tx, request).run(paper.id(), Integer.MAX_VALUE, cells))
                .map(SaveCells.Outcome::paper);
    }
}
