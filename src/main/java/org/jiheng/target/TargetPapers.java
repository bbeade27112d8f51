package org.jiheng.target;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.sheet.ProjectPapers;
import org.jiheng.review.way.Cover;
import org.jiheng.target.opening.DeclarationOf;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Task;

/** The declaration of a project as a line of the project's own page. */
public final class TargetPapers implements ProjectPapers {

    private final Database db;

    public TargetPapers(Database db) {
        this.db = db;
    }

    @Override
    public Future<List<Task>> of(ProjectYear year, Viewer viewer) {
        return new DeclarationOf(db)
                .project(year.project().id(), year.year(), viewer)
                .compose(found -> found.map(id -> opened(id, viewer)).orElseGet(() -> begun(year, viewer)));
    }

    private Future<List<Task>> opened(long id, Viewer viewer) {
        return Cover.open(db, id, 0, viewer).map(cover -> List.of(cover.line(PaperKind.TARGET.label())));
    }

    private static Future<List<Task>> begun(ProjectYear year, Viewer viewer) {
        if (!year.active()) {
            return Future.succeededFuture(List.of());
        }
        var open = "/targets/new?project=" + year.project().id() + "&year=" + year.year();
        return Future.succeededFuture(List.of(ProjectPapers.unbegun(PaperKind.TARGET.label(), open, viewer)));
    }
}
