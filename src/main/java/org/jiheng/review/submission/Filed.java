package org.jiheng.review.submission;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.review.copied.Copies;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.EditionStore;
import org.jiheng.season.Step;
import org.jiheng.viewer.Viewer;

/** Papers of earlier systems, put into the file as they were handed in and passed there. */
public final class Filed {

    private final EditionStore store;
    private final Copies copies;
    private final EnclosureStore enclosures;
    private final Desk desk;

    public Filed(Database tx, Desk desk) {
        store = new EditionStore(tx);
        copies = new Copies(tx);
        enclosures = new EnclosureStore(tx);
        this.desk = desk.within(tx);
    }

    public Future<Void> keep(Paper paper, List<Finding> findings, Viewer viewer) {
        return enclosures
                .with(paper, 0, viewer)
                .map(files -> Edition.next(paper, files, findings, desk, viewer))
                .compose(edition -> store.keep(paper, edition, viewer)
                        .compose(kept -> desk.handedIn(paper, edition.number(), viewer))
                        .compose(kept -> copies.keep(paper, edition.number(), viewer)));
    }

    public Future<Void> pass(Paper paper, Step step, Viewer viewer) {
        return store.pass(paper, 1, step, viewer.name(), "");
    }
}
