package org.jiheng.evaluation.sheet;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.evaluation.desk.EvaluationDesk;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.evaluation.fact.ScoreStore;
import org.jiheng.evaluation.opening.Renewed;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.page.Spot;
import org.jiheng.project.Roles;
import org.jiheng.review.finding.Told;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.Editions;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** The page of one self-evaluation: filled in by its fillers, read by everybody else, and printed. */
public final class SheetRoutes {

    private final Database db;
    private final EvaluationDesk desk;
    private final Evidence evidence;
    private final Words words;

    public SheetRoutes(Database db, EvaluationDesk desk, Evidence evidence, Words words) {
        this.db = db;
        this.desk = desk;
        this.evidence = evidence;
        this.words = words;
    }

    public void mount(Site site) {
        site.get("/evaluations/:id", Roles.READERS, this::show);
        site.get("/evaluations/:id/print", Roles.READERS, this::print);
        site.get("/evaluations/:id/indicators.csv", Roles.READERS, this::export);
    }

    private Future<Reply> show(Request request) {
        return db.deed(
                        request.viewer().scope(),
                        tx -> Cover.open(tx, request, PaperKind.SELF_EVALUATION)
                                .compose(cover -> Renewed.of(cover, tx, request))
                                .compose(cover -> page(tx, cover, request)))
                .compose(page -> desk.filling(page.cover().paper())
                        .map(found -> found.map(filling -> new FormSheet(page, filling).page())
                                .orElseGet(() -> Reply.page("evaluation/show", page.model()))));
    }

    private Future<SheetPage> page(Database tx, Cover cover, Request request) {
        var here = desk.within(tx);
        return new Editions(tx)
                .handedIn(cover, request.viewer())
                .compose(edition -> Future.all(
                                here.scored(cover.paper()),
                                told(tx, here, cover, edition, request),
                                evidence.within(tx).enclosed(cover, here, request.viewer()),
                                spots(tx, here, cover, edition, request))
                        .map(all -> new SheetPage(
                                cover,
                                all.resultAt(0),
                                all.resultAt(1),
                                edition,
                                all.resultAt(2),
                                all.resultAt(3),
                                Roles.mayCall(request.viewer()))));
    }

    /** The ways to what disagreed when the paper was handed in. */
    private Future<Map<String, Spot>> spots(
            Database tx, EvaluationDesk here, Cover cover, Optional<Edition> edition, Request request) {
        return here.at(cover.paper(), tx)
                .compose(form ->
                        form.spots(cover.paper(), edition.map(Told::cells).orElse(List.of()), request.viewer()));
    }

    /** What was handed in shows the scores that were kept with it. */
    private Future<Map<String, Object>> told(
            Database tx, EvaluationDesk here, Cover cover, Optional<Edition> edition, Request request) {
        var paper = cover.paper();
        return edition.map(handedIn -> Future.all(
                                here.scored(paper),
                                new ScoreStore(tx).facts(paper, handedIn.number(), request.viewer()))
                        .map(both -> kept(both.resultAt(0), both.resultAt(1))))
                .orElseGet(() -> here.facts(paper, request.viewer()));
    }

    private static Map<String, Object> kept(Scored scored, Map<String, Object> kept) {
        var facts = new EvaluationFacts(scored).all();
        facts.putAll(kept);
        return facts;
    }

    private Future<Reply> export(Request request) {
        return db.deed(
                request.viewer().scope(),
                tx -> Cover.open(tx, request, PaperKind.SELF_EVALUATION)
                        .compose(cover -> page(tx, cover, request))
                        .compose(page -> new ExportIndicators(tx, words).run(request, page)));
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
