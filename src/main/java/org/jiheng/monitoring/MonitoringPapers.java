package org.jiheng.monitoring;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.monitoring.opening.OpenedStore;
import org.jiheng.paper.Paper;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.sheet.ProjectPapers;
import org.jiheng.review.way.Cover;
import org.jiheng.season.Seasons;
import org.jiheng.season.Window;
import org.jiheng.target.approved.ApprovedTargets;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Task;

/** The monitorings of a project as lines of the project's own page: one for each round. */
public final class MonitoringPapers implements ProjectPapers {

    private final Database db;

    public MonitoringPapers(Database db) {
        this.db = db;
    }

    @Override
    public Future<List<Task>> of(ProjectYear year, Viewer viewer) {
        var project = year.project();
        return Future.all(
                        new Seasons(db).rounds(project.nodeId(), year.year(), viewer.scope()),
                        new OpenedStore(db).rounds(project.id(), year.year(), viewer),
                        new ApprovedTargets(db, viewer).paper(project.id(), year.year()))
                .compose(all -> lines(
                        year,
                        all.resultAt(0),
                        all.resultAt(1),
                        all.<Optional<Paper>>resultAt(2).isPresent(),
                        viewer));
    }

    private Future<List<Task>> lines(
            ProjectYear year, List<Window> rounds, Map<Integer, Long> opened, boolean approved, Viewer viewer) {
        var lines = rounds.stream()
                .filter(round -> opened.containsKey(round.round()) || year.active() && approved)
                .map(round -> opened.containsKey(round.round())
                        ? opened(opened.get(round.round()), round, viewer)
                        : Future.succeededFuture(begun(year, round, viewer)))
                .toList();
        return Future.all(lines).map(all -> all.<Task>list());
    }

    private Future<Task> opened(long id, Window round, Viewer viewer) {
        return Cover.open(db, id, 0, viewer).map(cover -> cover.line(round.title()));
    }

    private static Task begun(ProjectYear year, Window round, Viewer viewer) {
        var open =
                "/monitorings/new?project=" + year.project().id() + "&year=" + year.year() + "&round=" + round.round();
        return ProjectPapers.unbegun(round.title(), open, viewer);
    }
}
