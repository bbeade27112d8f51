package org.jiheng.evaluation.fact;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.evaluation.content.DeviationKind;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.paper.Paper;
import org.jiheng.review.way.Sentence;
import org.jiheng.scoring.Scores;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Keeps what each edition of a self-evaluation scored, in figures that are summed up and in the words its page shows. */
public final class ScoreStore {

    private final Database db;

    public ScoreStore(Database db) {
        this.db = db;
    }

    public Future<Void> keep(Paper paper, int edition, Scored scored, Viewer viewer) {
        var head = head(paper, edition, scored, viewer);
        return Future.all(head, rows(paper, edition, scored, viewer)).mapEmpty();
    }

    private Future<Void> head(Paper paper, int edition, Scored scored, Viewer viewer) {
        var sql = """
                insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id,
                       initial, annual, executed, execution_rate, execution_score, total, complete, grade, published, facts)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
                """;
        var outlay = scored.evaluation().outlay();
        var scores = scored.scores();
        return db.ask(
                        viewer.scope(),
                        sql,
                        paper.id(),
                        edition,
                        paper.projectId(),
                        paper.year(),
                        paper.departmentId(),
                        paper.nodeId(),
                        paper.schemeId(),
                        outlay.total(Outlay.Column.INITIAL).orElse(null),
                        outlay.total(Outlay.Column.ANNUAL).orElse(null),
                        outlay.total(Outlay.Column.EXECUTED).orElse(null),
                        scores.execution().rate().orElse(null),
                        scores.execution().score().orElse(null),
                        scores.total(),
                        scored.complete(),
                        scores.grade().filter(grade -> scored.complete()).orElse(null),
                        paper.asPublished(),
                        written(new EvaluationFacts(scored).all()))
                .run()
                .mapEmpty();
    }

    private Future<Void> rows(Paper paper, int edition, Scored scored, Viewer viewer) {
        var sql = """
                insert into evaluation_score_row (paper_id, edition, row_key, number, level1, level2, name, target, actual, mark,
                       weight, completion, score, outcome, deviation_kind)
                select $1, $2, r.*
                  from jsonb_to_recordset($3) as r (row_key text, number integer, level1 text, level2 text, name text,
                       target text, actual text, mark text, weight numeric, completion numeric, score numeric, outcome text,
                       deviation_kind text)
                """;
        var rows = new JsonArray();
        scored.evaluation().rows().forEach(row -> rows.add(row(scored, row)));
        return db.ask(viewer.scope(), sql, paper.id(), edition, rows).run().mapEmpty();
    }

    private static JsonObject row(Scored scored, EvaluatedRow row) {
        var one = scored.row(row);
        return new JsonObject()
                .put("row_key", row.key())
                .put("number", row.number())
                .put("level1", row.block().code())
                .put("level2", row.value(EvaluationCell.LEVEL2))
                .put("name", row.name())
                .put("target", row.value(EvaluationCell.TARGET))
                .put("actual", row.value(EvaluationCell.ACTUAL))
                .put("mark", row.mark().map(Mark::name).orElse(""))
                .put(
                        "weight",
                        one.flatMap(Scores.Row::weight)
                                .map(BigDecimal::toPlainString)
                                .orElse(null))
                .put(
                        "completion",
                        one.flatMap(Scores.Row::completion)
                                .map(BigDecimal::toPlainString)
                                .orElse(null))
                .put(
                        "score",
                        one.flatMap(Scores.Row::score)
                                .map(BigDecimal::toPlainString)
                                .orElse(null))
                .put("outcome", one.map(each -> each.outcome().name()).orElse("UNEVALUATED"))
                .put("deviation_kind", row.kind().map(DeviationKind::name).orElse(""));
    }

    /** What the page showed of an edition when it was handed in; its words are found anew in each reader's language. */
    public Future<Map<String, Object>> facts(Paper paper, int edition, Viewer viewer) {
        var sql = "select facts from evaluation_score where paper_id = $1 and edition = $2";
        return db.ask(viewer.scope(), sql, paper.id(), edition)
                .maybeOne(row -> row.getJsonObject("facts"))
                .map(found -> read(found.orElseGet(JsonObject::new)));
    }

    private static JsonObject written(Map<String, Object> facts) {
        var json = new JsonObject();
        facts.forEach(
                (name, fact) -> json.put(name, fact instanceof Say words ? Sentence.written(words) : fact.toString()));
        return json;
    }

    private static Map<String, Object> read(JsonObject json) {
        var facts = new TreeMap<String, Object>();
        json.forEach(fact -> facts.put(
                fact.getKey(), fact.getValue() instanceof JsonObject words ? Sentence.read(words) : fact.getValue()));
        return facts;
    }
}
