package org.jiheng.target.opening;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.PaperStore;
import org.jiheng.problem.Problem;
import org.jiheng.review.way.Editions;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.content.Declaration;
import org.jiheng.viewer.Viewer;

/** The declarations a filler may copy from: all of their own part of the organisation. */
final class Origins {

    private final Database db;
    private final Viewer viewer;

    Origins(Database db, Viewer viewer) {
        this.db = db;
        this.viewer = viewer;
    }

    Future<List<OriginStore.Line>> choices(long exceptProject, int exceptYear) {
        return new OriginStore(db).choices(exceptProject, exceptYear, viewer);
    }

    /** The declaration of the same project that was approved for the year before. */
    Future<Optional<Long>> lastYears(long projectId, int year) {
        return new OriginStore(db).approved(projectId, year - 1, viewer);
    }

    Future<Origin> find(long paperId) {
        return new PaperStore(db).find(paperId, viewer).compose(this::read);
    }

    private Future<Origin> read(Paper paper) {
        if (paper.kind() != PaperKind.TARGET) {
            throw Problem.notFound();
        }
        var cells = paper.approvedEdition() > 0
                ? new Editions(db)
                        .number(paper, paper.approvedEdition(), viewer)
                        .map(edition -> edition.cells())
                : Future.succeededFuture(paper.cells());
        return Future.all(cells, new Schemes(db).find(paper.schemeId()))
                .map(both -> new Origin(
                        paper.projectId(), paper.year(), new Declaration(both.resultAt(0), both.resultAt(1))));
    }
}
