package org.jiheng.overall.score;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.rollup.Rollup;
import org.jiheng.overall.rollup.RollupStore;
import org.jiheng.overall.sentence.Worded;
import org.jiheng.paper.Paper;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.viewer.Viewer;

/** Reckons an overall evaluation from its cells, its scheme and what its projects scored, by the one engine there is. */
public record Reckoning(Database db, Schemes schemes) {

    /** With what the projects scored as the draft took it over. */
    public Future<OverallScored> draft(Paper paper, Viewer viewer) {
        return overall(paper, RollupStore.DRAFT, viewer).map(OverallScored::of);
    }

    /** With what an edition took over; the newest stands beside what the projects score by now. */
    public Future<OverallScored> handedIn(Paper paper, int edition, Viewer viewer) {
        var then = overall(paper, edition, viewer);
        return edition < paper.edition()
                ? then.map(OverallScored::of)
                : Future.all(then, new RollupStore(db).now(paper, viewer))
                        .map(both -> OverallScored.handedIn(both.resultAt(0), both.resultAt(1)));
    }

    /** What was handed in keeps the very scores its fillers saw. */
    public Future<Void> keep(Paper paper, int edition, Viewer viewer) {
        return draft(paper, viewer)
                .compose(scored -> Future.all(
                        new RollupStore(db).keep(paper.id(), edition, viewer),
                        new OverallScoreStore(db).keep(paper, edition, scored, viewer)))
                .mapEmpty();
    }

    private Future<Overall> overall(Paper paper, int edition, Viewer viewer) {
        return Future.all(schemes.find(paper.schemeId()), new RollupStore(db).of(paper, edition, viewer))
                .map(both -> Overall.of(
                        paper.cells(), paper.year(), both.resultAt(0), Optional.of(both.<Rollup>resultAt(1))));
    }

    /** What is saved beside sentences that are worded by hand: the figures of now, with what else was typed. */
    public Future<Map<String, String>> beside(Paper paper, Map<String, String> typed, Viewer viewer) {
        var worded = Worded.among(typed, paper.cells());
        var saved = paper.with(paper.cells().with(typed));
        return worded.isEmpty()
                ? Future.succeededFuture(Map.of())
                : draft(saved, viewer).map(scored -> Worded.beside(worded, saved.cells(), scored.figures()));
    }
}
