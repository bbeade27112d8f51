package org.jiheng.target.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.SaveCells;
import org.jiheng.paper.State;
import org.jiheng.project.ProjectYear;
import org.jiheng.scheme.Scheme;
import org.jiheng.web.Request;

/** Opens the declaration of a project for a year; opened by two people at once, both find the same. */
final class OpenTarget {

    private final Database tx;
    private final Request request;

    OpenTarget(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    Future<Paper> run(ProjectYear year, Scheme scheme, Map<String, String> cells) {
        var papers = new PaperStore(tx);
        return new Head(tx, request)
                .of(year)
                .compose(head -> papers.open(fresh(year, scheme), request.viewer())
                        .compose(id -> papers.hold(id, request.viewer()))
                        .compose(paper -> paper.revision() > 0
                                ? Future.succeededFuture(paper)
                                : begin(paper, together(head, cells))));
    }

    private static NewPaper fresh(ProjectYear year, Scheme scheme) {
        var title = year.project().name() + "（" + year.year() + "年度绩效目标申报）";
        return new NewPaper(PaperKind.TARGET, year.project().id(), year.year(), 0, scheme.id(), title, Cells.none());
    }

    private static Map<String, String> together(Map<String, String> head, Map<String, String> cells) {
        var all = new TreeMap<>(cells);
        all.putAll(head);
        return all;
    }

    private Future<Paper> begin(Paper paper, Map<String, String> cells) {
        var line = Change.of("paper", paper.id(), paper.nodeId(), Deed.OPENED_PAPER, paper.title())
                .cell("state", null, State.DRAFT.name());
        return new Revisions(tx)
                .record(Actor.of(request), line)
                .compose(told -> new SaveCells(tx, request).run(paper.id(), Integer.MAX_VALUE, cells))
                .map(SaveCells.Outcome::paper);
    }
}
