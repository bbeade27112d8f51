package org.jiheng.sampling;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.sampling.weighing.Weighing;

/** Weighs what was handed in since the last time, in small steps, so that nobody has to wait behind it. */
public final class WeighAll {

    private static final int STEP = 500;

    /** Others have to be done every minute too. */
    private static final Duration A_ROUND = Duration.ofSeconds(20);

    private final Database db;

    public WeighAll(Database db) {
        this.db = db;
    }

    /** What is left then is weighed in the next round. */
    public Future<Void> run() {
        return steps(Instant.now().plus(A_ROUND));
    }

    private Future<Void> steps(Instant end) {
        return Instant.now().isAfter(end)
                ? Future.succeededFuture()
                : db.deed(Scope.BACKGROUND, WeighAll::step)
                        .compose(number -> number < STEP ? Future.succeededFuture() : steps(end));
    }

    private static Future<Integer> step(Database tx) {
        var store = new FactStore(tx);
        return store.alone()
                .compose(alone -> alone
                        ? store.next(STEP)
                                .compose(cases -> cases.isEmpty()
                                        ? Future.succeededFuture(0)
                                        : new WeighedStore(tx)
                                                .keep(cases.stream()
                                                        .map(WeighAll::weighed)
                                                        .toList())
                                                .map(cases.size()))
                        : Future.succeededFuture(0));
    }

    private static JsonObject weighed(FactStore.Case each) {
        var facts = each.facts();
        var reasons = new Weighing(facts).reasons();
        return new JsonObject()
                .put("project_id", each.projectId())
                .put("year", each.year())
                .put("paper_id", each.paperId())
                .put("edition", each.edition())
                .put("department_id", each.departmentId())
                .put("strength", Weighing.strength(reasons))
                .put("annual", text(facts.annual()))
                .put("total", text(Optional.of(facts.total())))
                .put("execution_rate", text(facts.executionRate()))
                .put("reasons", WrittenReason.of(reasons));
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
