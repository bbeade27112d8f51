package org.jiheng.evaluation.sheet;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.evaluation.EvaluationDesk;
import org.jiheng.evaluation.EvaluationFacts;
import org.jiheng.evaluation.opening.Renewal;
import org.jiheng.evaluation.score.ScoreStore;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.evidence.Evidence;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.Roles;
import org.jiheng.review.Cover;
import org.jiheng.review.Edition;
import org.jiheng.review.Editions;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** The page of one self-evaluation: filled in by its fillers, read by everybody else, and printed. */
public final class SheetRoutes {

    private final Database db;
    private final EvaluationDesk desk;
    private final Evidence evidence;

    public SheetRoutes(Database db, EvaluationDesk desk, Evidence evidence) {
        this.db = db;
        this.desk = desk;
        this.evidence = evidence;
    }

    public void mount(Site site) {
        site.get("/evaluations/:id", Roles.READERS, this::show);
        site.get("/evaluations/:id/print", Roles.READERS, this::print);
    }

    private Future<Reply> show(Request request) {
        return db.deed(
                        request.viewer().scope(),
                        tx -> Cover.open(tx, request, PaperKind.SELF_EVALUATION)
                                .compose(cover -> new Renewal(tx, request).renewed(cover))
                                .compose(cover -> page(tx, cover, request)))
                .compose(page -> desk.filling(page.cover().paper())
                        .map(found -> found.map(filling -> new FormSheet(page, filling).page())
                                .orElseGet(() -> Reply.page("evaluation/show", page.model()))));
    }

    private Future<SheetPage> page(Database tx, Cover cover, Request request) {
        return Future.all(
                        desk.within(tx).scored(cover.paper()),
                        new Editions(tx).handedIn(cover, request.viewer()),
                        evidence.within(tx).enclosed(cover, desk.within(tx), request.viewer()))
                .compose(all -> told(tx, cover, all.resultAt(0), all.resultAt(1), request)
                        .map(told -> new SheetPage(
                                cover,
                                all.resultAt(0),
                                told,
                                all.resultAt(1),
                                all.resultAt(2),
                                Roles.mayCall(request.viewer()))));
    }

    /** What was handed in shows the scores that were kept with it. */
    private static Future<Map<String, Object>> told(
            Database tx, Cover cover, Scored scored, Optional<Edition> edition, Request request) {
        var now = new EvaluationFacts(scored).all();
        return edition.map(handedIn -> new ScoreStore(tx)
                        .facts(cover.paper(), handedIn.number(), request.viewer())
                        .map(kept -> {
                            now.putAll(kept);
                            return now;
                        }))
                .orElseGet(() -> Future.succeededFuture(now));
    }

    private Future<Reply> print(Request request) {
        return db.deed(
                        request.viewer().scope(),
                        tx -> Cover.open(tx, request, PaperKind.SELF_EVALUATION)
                                .compose(cover -> page(tx, cover, request)))
                .compose(page -> desk.filling(page.cover().paper())
                        .map(found -> found.map(filling -> new FormSheet(page, filling).print())
                                .orElseGet(() -> Reply.page("evaluation/print", new PrintedSheet(page).model()))));
    }
}
