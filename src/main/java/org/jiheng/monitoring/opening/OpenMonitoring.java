package org.jiheng.monitoring.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.opening.OpenPaper;
import org.jiheng.project.ProjectYear;
import org.jiheng.season.Window;
import org.jiheng.target.approved.Approved;
import org.jiheng.target.approved.ApprovedTargets;
import org.jiheng.web.Request;

/** Opens the monitoring of a project for a round with its approved targets and its budget. */
final class OpenMonitoring {

    private final Database tx;
    private final Request request;

    OpenMonitoring(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    Future<Paper> run(ProjectYear year, Window round, Paper declaration) {
        return new ApprovedTargets(tx, request.viewer())
                .of(declaration)
                .compose(approved -> new OpenPaper(tx, request)
                        .run(fresh(year, round, declaration), together(approved, year, round)));
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

    private static Map<String, String> together(Approved approved, ProjectYear year, Window round) {
        var all = new TreeMap<>(approved.cells());
        all.putAll(Budget.of(year));
        all.put(Monitoring.MONTHS, String.valueOf(round.upToMonth()));
        return all;
    }
}
