package org.jiheng.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Target;
import org.jiheng.scoring.Scores;
import org.jiheng.scoring.verdict.Range;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Scores and findings as the answer tells them: every figure a string, every sentence in the caller's language. */
record Told(Words words, Language language) {

    private static final int PLACES = 2;

    JsonObject answer(Reckoned reckoned, List<Finding> findings) {
        var scores = reckoned.scores();
        return new JsonObject()
                .put("scheme", scheme(reckoned))
                .put("execution", execution(scores.execution()))
                .put("indicators", rows(scores.rows()))
                .put("total", figure(Optional.of(scores.total())))
                .put("complete", scores.complete())
                .put("grade", scores.grade().orElse(null))
                .put("findings", array(findings.stream().map(this::finding).toList()));
    }

    private static JsonObject scheme(Reckoned reckoned) {
        return new JsonObject()
                .put("code", reckoned.scheme().code())
                .put("version", reckoned.scheme().version());
    }

    private JsonObject execution(Scores.Execution execution) {
        return new JsonObject()
                .put("rate", figure(execution.rate()))
                .put("weight", figure(execution.weight()))
                .put("score", figure(execution.score()))
                .put("explanation", said(execution.explanation().sentence()));
    }

    private JsonArray rows(List<Scores.Row> rows) {
        return array(IntStream.range(0, rows.size())
                .mapToObj(at -> row(at + 1, rows.get(at)))
                .toList());
    }

    private JsonObject row(int position, Scores.Row row) {
        var told = new JsonObject()
                .put("position", position)
                .put("target", target(row.target()))
                .put("actual", actual(row.actual()));
        row.target().assumed().ifPresent(direction -> told.put("assumed", direction.name()));
        told.put("completion", figure(row.completion()))
                .put("weight", figure(row.weight()))
                .put("score", figure(row.score()))
                .put("outcome", row.outcome().name());
        row.range().ifPresent(range -> told.put("range", range(range)));
        row.suggestedTier().ifPresent(tier -> told.put("suggestedTier", tier));
        return told.put("explanation", said(row.explanation().sentence()));
    }

    private JsonObject target(Target target) {
        return new JsonObject()
                .put("kind", target.kind().name())
                .put("operator", target.operator().map(Operator::sign).orElse(null))
                .put("value", some(target.value()))
                .put("unit", some(target.unit()))
                .put("reading", said(target.reading()));
    }

    private static JsonObject actual(Actual actual) {
        var told = new JsonObject()
                .put("kind", actual.answer().kind().name())
                .put("value", some(actual.answer().value()))
                .put("unit", some(actual.answer().unit()));
        return actual.unitAssumed() ? told.put("unitAssumed", true) : told;
    }

    private static JsonObject range(Range range) {
        return new JsonObject()
                .put("from", figure(Optional.of(range.from())))
                .put("to", figure(Optional.of(range.to())))
                .put("toIncluded", range.isToIncluded());
    }

    private JsonObject finding(Finding finding) {
        return new JsonObject()
                .put("rule", finding.rule())
                .put("severity", finding.severity().name())
                .put("at", Places.of(finding))
                .put("message", said(finding.message()))
                .put("expected", some(finding.expected()))
                .put("found", some(finding.found()));
    }

    private String said(Say say) {
        return words.in(language, say);
    }

    private static String some(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String figure(Optional<BigDecimal> figure) {
        return figure.map(each -> each.setScale(PLACES, RoundingMode.HALF_UP).toPlainString())
                .orElse(null);
    }

    private static JsonArray array(List<JsonObject> all) {
        return new JsonArray(all);
    }
}
