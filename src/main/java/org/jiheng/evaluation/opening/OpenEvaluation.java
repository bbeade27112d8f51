package org.jiheng.evaluation.opening;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.paper.opening.OpenPaper;
import org.jiheng.project.ProjectYear;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.web.Request;

/** Opens the self-evaluation of a project for a year with its approved targets and its money. */
final class OpenEvaluation {

    private final Database tx;
    private final Request request;

    OpenEvaluation(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    Future<Paper> run(ProjectYear year, Optional<Paper> declaration, boolean published) {
        return new Beginning(tx, request.viewer(), new Schemes(tx))
                .of(year, declaration, published)
                .compose(begun -> new OpenPaper(tx, request).run(begun.paper(), begun.cells()));
    }
}
