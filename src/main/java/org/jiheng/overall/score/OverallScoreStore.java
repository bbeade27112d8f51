package org.jiheng.overall.score;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import org.jiheng.database.Database;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.overall.measure.OverallRates;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** Keeps what an overall evaluation came to when it was handed in. */
final class OverallScoreStore {

    private final Database db;

    OverallScoreStore(Database db) {
        this.db = db;
    }

    Future<Void> keep(Paper paper, int edition, OverallScored scored, Viewer viewer) {
        var sql = """
                insert into overall_score (paper_id, edition, department_id, year, scheme_id, initial, annual, executed, final,
                       carryover, execution_rate, difference, total, complete, grade, blocks)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
                """;
        var money = scored.overall().money();
        var rates = new OverallRates(scored.overall().measures());
        return db.ask(
                        viewer.scope(),
                        sql,
                        paper.id(),
                        edition,
                        paper.departmentId(),
                        paper.year(),
                        paper.schemeId(),
                        money.total(Column.INITIAL).orElse(null),
                        money.total(Column.ANNUAL).orElse(null),
                        money.total(Column.EXECUTED).orElse(null),
                        money.total(Column.FINAL).orElse(null),
                        money.amount(OverallCell.CARRYOVER).yuan().orElse(null),
                        rates.execution(Line.TOTAL).orElse(null),
                        rates.difference().orElse(null),
                        scored.points().orElse(null),
                        scored.complete(),
                        scored.mark().orElse(null),
                        blocks(scored))
                .run()
                .mapEmpty();
    }

    private static JsonArray blocks(OverallScored scored) {
        var blocks = new JsonArray();
        scored.overall()
                .scheme()
                .blocks()
                .forEach(block -> blocks.add(new JsonObject()
                        .put("code", block.code())
                        .put("name", block.name())
                        .put("weight", block.weight().toPlainString())
                        .put(
                                "score",
                                scored.of(block).map(BigDecimal::toPlainString).orElse(null))));
        return blocks;
    }
}
