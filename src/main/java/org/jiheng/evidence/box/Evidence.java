package org.jiheng.evidence.box;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.evidence.EvidenceStore;
import org.jiheng.evidence.Limits;
import org.jiheng.paper.Desk;
import org.jiheng.paper.State;
import org.jiheng.review.way.Cover;
import org.jiheng.viewer.Viewer;

/** What other rooms ask about the files of a paper. */
public final class Evidence {

    private final Database db;
    private final EvidenceStore store;
    private final Limits limits;

    public Evidence(Database db, Limits limits) {
        this.db = db;
        this.limits = limits;
        store = new EvidenceStore(db);
    }

    public Evidence within(Database tx) {
        return new Evidence(tx, limits);
    }

    /** How many files lie at each place of the paper as it stands now; places without any are not named. */
    public static Future<Map<String, Integer>> counts(Database db, long paperId, Viewer viewer) {
        return new EvidenceStore(db).counts(paperId, viewer);
    }

    /** The files of the version a person sees, to be drawn place by place. */
    public Future<Boxes> boxes(Cover cover, Viewer viewer) {
        return cover.stillPrivate()
                ? Future.succeededFuture(new Boxes(cover, viewer, limits, List.of()))
                : store.with(cover.paper().id(), edition(cover), viewer)
                        .map(files -> new Boxes(cover, viewer, limits, files));
    }

    /** The same as the page of the paper shows them below what is filled in, and its signed copy with them. */
    public Future<Enclosed> enclosed(Cover cover, Desk desk, Viewer viewer) {
        var paper = cover.paper();
        return boxes(cover, viewer)
                .compose(boxes -> boxes.bare()
                        ? Future.succeededFuture(boxes.nothing())
                        : desk.at(paper, db)
                                .compose(asked -> Places.of(db, paper, asked, viewer))
                                .map(boxes::enclosed));
    }

    /** The edition whose files are seen; 0 for what is being filled in. */
    private static int edition(Cover cover) {
        var paper = cover.paper();
        if (cover.edition().isPresent()) {
            return cover.edition().get().number();
        }
        var approved = paper.state() == State.ARCHIVED || cover.way().approves(paper.state());
        return paper.state().editable() ? 0 : approved ? paper.approvedEdition() : paper.edition();
    }
}
