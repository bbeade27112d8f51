package org.jiheng.review;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.season.Step;
import org.jiheng.viewer.Viewer;

/** Papers of earlier systems, put into the file as they were handed in and passed there. */
public final class Filed {

    private final ReviewStore store;

    public Filed(Database tx) {
        store = new ReviewStore(tx);
    }

    public Future<Void> keep(Paper paper, List<Finding> findings, Viewer viewer) {
        return store.keep(paper, Edition.next(paper, findings, viewer), viewer);
    }

    public Future<Void> pass(Paper paper, Step step, Viewer viewer) {
        return store.pass(paper, 1, step, viewer.name(), "");
    }
}
