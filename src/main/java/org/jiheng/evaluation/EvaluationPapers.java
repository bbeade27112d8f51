package org.jiheng.evaluation;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.evaluation.opening.OpenedStore;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.sheet.ProjectPapers;
import org.jiheng.review.way.Cover;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Task;

/** The self-evaluation of a project as a line of the project's own page. */
public final class EvaluationPapers implements ProjectPapers {

    private final Database db;

    public EvaluationPapers(Database db) {
        this.db = db;
    }

    @Override
    public Future<List<Task>> of(ProjectYear year, Viewer viewer) {
        return new OpenedStore(db)
                .of(year.project().id(), year.year(), viewer)
                .compose(found -> found.map(id -> opened(id, viewer))
                        .orElseGet(() -> Future.succeededFuture(begun(year, viewer))));
    }

    private Future<List<Task>> opened(long id, Viewer viewer) {
        return Cover.open(db, id, 0, viewer).map(cover -> List.of(cover.line(PaperKind.SELF_EVALUATION.label())));
    }

    private static List<Task> begun(ProjectYear year, Viewer viewer) {
        if (!year.active()) {
            return List.of();
        }
        var open = "/evaluations/new?project=" + year.project().id() + "&year=" + year.year();
        return List.of(ProjectPapers.unbegun(PaperKind.SELF_EVALUATION.label(), open, viewer));
    }
}
