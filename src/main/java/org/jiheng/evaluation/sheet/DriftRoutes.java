package org.jiheng.evaluation.sheet;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.desk.EvaluationDesk;
import org.jiheng.evaluation.drift.Drift;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.Roles;
import org.jiheng.review.way.Cover;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** The page on which a self-evaluation is held against the approved targets, and each departure is explained. */
public final class DriftRoutes {

    private final Database db;
    private final EvaluationDesk desk;

    public DriftRoutes(Database db, EvaluationDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    public void mount(Site site) {
        site.get("/evaluations/:id/drift", Roles.READERS, this::show);
    }

    private Future<Reply> show(Request request) {
        return Cover.open(db, request, PaperKind.SELF_EVALUATION)
                .compose(cover -> desk.evaluation(cover.paper())
                        .map(evaluation -> Reply.page("evaluation/drift", model(cover, evaluation))));
    }

    private static Map<String, Object> model(Cover cover, Evaluation evaluation) {
        var drift = new Drift(evaluation);
        var model = new HashMap<String, Object>();
        model.put("cover", cover);
        model.put("paper", cover.paper());
        model.put("year", String.valueOf(cover.paper().year()));
        model.put("departures", drift.all());
        model.put("words", drift.words());
        model.put("declared", evaluation.declared());
        model.put("published", evaluation.published());
        model.put("evaluated", evaluation.scored().size());
        return model;
    }
}
