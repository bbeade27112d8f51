package org.jiheng.target.approved;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.Editions;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.opening.DeclarationOf;
import org.jiheng.viewer.Viewer;

/** Finds the targets in force of a project: the edition of its declaration that was approved last. */
public final class ApprovedTargets {

    private final Database db;
    private final Viewer viewer;
    private final Schemes schemes;

    public ApprovedTargets(Database db, Viewer viewer) {
        this(db, viewer, new Schemes(db));
    }

    public ApprovedTargets(Database db, Viewer viewer, Schemes schemes) {
        this.db = db;
        this.viewer = viewer;
        this.schemes = schemes;
    }

    /** The declaration, if any edition of it was approved. */
    public Future<Optional<Paper>> paper(long project, int year) {
        return new DeclarationOf(db)
                .project(project, year, viewer)
                .compose(found -> found.map(
                                id -> new PaperStore(db).find(id, viewer).map(Optional::of))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty())))
                .map(paper -> paper.filter(each -> each.approvedEdition() > 0));
    }

    /** Which edition of the declaration is in force; 0 while none was approved. */
    public Future<Integer> edition(long project, int year) {
        return new InForceStore(db).edition(project, year, viewer);
    }

    public Future<Approved> of(Paper declaration) {
        var number = declaration.approvedEdition();
        return Future.all(new Editions(db).number(declaration, number, viewer), schemes.find(declaration.schemeId()))
                .map(both -> {
                    Edition edition = both.resultAt(0);
                    return new Approved(new Declaration(edition.cells(), both.resultAt(1)), number);
                });
    }
}
