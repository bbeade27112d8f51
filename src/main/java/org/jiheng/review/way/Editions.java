package org.jiheng.review.way;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** What was handed in, as the rooms of the papers read it. */
public final class Editions {

    private final Database db;

    public Editions(Database db) {
        this.db = db;
    }

    public Future<Edition> number(Paper paper, int number, Viewer viewer) {
        return new EditionStore(db).edition(paper, number, viewer);
    }

    /** The edition a cover reads; nothing while the paper is being filled in. */
    public Future<Optional<Edition>> handedIn(Cover cover, Viewer viewer) {
        if (cover.edition().isPresent() || cover.editable() || cover.paper().edition() == 0) {
            return Future.succeededFuture(cover.edition());
        }
        return number(cover.paper(), cover.paper().edition(), viewer).map(Optional::of);
    }

    /** What was approved at first, beside which everything handed in later is an adjustment; empty before that. */
    public Future<Optional<Edition>> initial(Paper paper, int before, Viewer viewer) {
        if (paper.approvedEdition() == 0) {
            return Future.succeededFuture(Optional.empty());
        }
        return MovePaper.way(db, paper, viewer)
                .compose(way -> new EditionStore(db)
                        .editions(paper, viewer)
                        .map(all -> all.stream()
                                .filter(edition -> edition.number() < before && edition.approvedBy(way))
                                .reduce((later, earlier) -> earlier)));
    }
}
