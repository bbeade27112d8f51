package org.jiheng.monitoring.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.monitoring.Monitoring;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.SaveCells;
import org.jiheng.paper.State;
import org.jiheng.project.ProjectYear;
import org.jiheng.season.Window;
import org.jiheng.web.Request;

/** Opens the monitoring of a project for a round; opened by two people at once, both find the same. */
final class OpenMonitoring {

    private final Database tx;
    private final Request request;

    OpenMonitoring(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    Future<Paper> run(ProjectYear year, Window round, Paper declaration) {
        var papers = new PaperStore(tx);
        return new ApprovedTargets(tx, request.viewer())
                .carried(declaration)
                .map(carried -> together(carried, year, round))
                .compose(cells -> papers.open(fresh(year, round, declaration), request.viewer())
                        .compose(id -> papers.hold(id, request.viewer()))
                        .compose(paper -> paper.revision() > 0 ? Future.succeededFuture(paper) : begin(paper, cells)));
    }

    private static NewPaper fresh(ProjectYear year, Window round, Paper declaration) {
        var title = year.project().name() + "（" + year.year() + "年度绩效运行监控，1—" + round.upToMonth() + "月）";
        return new NewPaper(
                PaperKind.MONITORING,
                year.project().id(),
                year.year(),
                round.round(),
                declaration.schemeId(),
                title,
                Cells.none());
    }

    private static Map<String, String> together(Carried carried, ProjectYear year, Window round) {
        var all = new TreeMap<>(carried.cells());
        all.putAll(Carried.budget(year));
        all.put(Monitoring.MONTHS, String.valueOf(round.upToMonth()));
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
