package org.jiheng.overall.sheet;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.overall.desk.OverallDesk;
import org.jiheng.overall.fact.OverallFacts;
import org.jiheng.overall.rollup.Moved;
import org.jiheng.overall.rollup.RollupStore;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.page.Spot;
import org.jiheng.project.Roles;
import org.jiheng.review.finding.Told;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.Editions;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** The page of one overall evaluation: filled in by its fillers, read by everybody else, and printed. */
public final class SheetRoutes {

    private static final int MOST = 20;

    private final Database db;
    private final OverallDesk desk;
    private final Evidence evidence;
    private final Words words;

    public SheetRoutes(Database db, OverallDesk desk, Evidence evidence, Words words) {
        this.db = db;
        this.desk = desk;
        this.evidence = evidence;
        this.words = words;
    }

    public void mount(Site site) {
        site.get("/overall/:id", Roles.READERS, this::show);
        site.get("/overall/:id/print", Roles.READERS, this::print);
        site.get("/overall/:id/scores.csv", Roles.READERS, this::export);
    }

    private Future<Reply> show(Request request) {
        return page(request).map(page -> Reply.page("overall/show", page.model()));
    }

    private Future<Reply> print(Request request) {
        return page(request).map(page -> Reply.page("overall/print", page.model()));
    }

    private Future<Reply> export(Request request) {
        return page(request).compose(page -> new ExportScores(db, words).run(request, page));
    }

    private Future<SheetPage> page(Request request) {
        return db.deed(
                request.viewer().scope(),
                tx -> Cover.open(tx, request, PaperKind.OVERALL)
                        .compose(cover -> inStep(tx, cover, request))
                        .compose(cover -> page(tx, cover, request)));
    }

    /** A draft always shows what its projects have scored by now. */
    private static Future<Cover> inStep(Database tx, Cover cover, Request request) {
        return cover.editable()
                ? new RollupStore(tx).take(cover.paper().id(), request.viewer()).map(cover)
                : Future.succeededFuture(cover);
    }

    private Future<SheetPage> page(Database tx, Cover cover, Request request) {
        var here = desk.within(tx);
        return new Editions(tx)
                .handedIn(cover, request.viewer())
                .compose(edition -> Future.all(
                                reckoned(here, cover, request.viewer()),
                                evidence.within(tx).enclosed(cover, here, request.viewer()),
                                spots(here, cover, edition, request),
                                moved(tx, cover.paper(), request.viewer()))
                        .map(all -> new SheetPage(
                                cover,
                                all.resultAt(0),
                                told(here, cover, all.resultAt(0)),
                                edition,
                                all.resultAt(1),
                                all.resultAt(2),
                                all.resultAt(3))));
    }

    private static Future<OverallScored> reckoned(OverallDesk here, Cover cover, Viewer viewer) {
        var paper = cover.paper();
        return cover.editable()
                ? here.reckoning().draft(paper, viewer)
                : here.reckoning().handedIn(paper, edition(cover), viewer);
    }

    private static int edition(Cover cover) {
        return cover.edition().map(Edition::number).orElse(cover.paper().edition());
    }

    /** Only whoever fills it in is told while doing so what disagrees; readers see what the check found. */
    private static Map<String, Object> told(OverallDesk here, Cover cover, OverallScored scored) {
        return cover.editable() ? here.told(cover.paper(), scored) : new OverallFacts(scored).all();
    }

    private static Future<List<Moved>> moved(Database tx, Paper paper, Viewer viewer) {
        return paper.edition() == 0
                ? Future.succeededFuture(List.of())
                : new RollupStore(tx).moved(paper, paper.edition(), MOST, viewer);
    }

    /** The ways to what disagreed when the paper was handed in. */
    private static Future<Map<String, Spot>> spots(
            OverallDesk here, Cover cover, Optional<Edition> edition, Request request) {
        return here.spots(cover.paper(), edition.map(Told::cells).orElse(List.of()), request.viewer());
    }
}
