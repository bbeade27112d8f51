package org.jiheng.demo.madeup;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A made-up project in one year: what it is about, who runs it, and its money in 10,000 yuan.
 *
 * @param adjusted the budget of the whole year, seldom another than at its beginning
 */
record Undertaking(
        JsonObject kind,
        Temper temper,
        int year,
        boolean inWords,
        String leader,
        BigDecimal initial,
        BigDecimal adjusted) {

    static final String QUANTITY = "quantity";
    static final String QUALITY = "quality";
    static final String BENEFIT = "benefit";

    static final int SATISFIED = 90;

    private static final BigDecimal YUAN = new BigDecimal(10_000);

    Figure quantity() {
        return Figure.counted(kind.getJsonObject(QUANTITY));
    }

    Figure quality() {
        return Figure.share(kind.getJsonObject(QUALITY));
    }

    Figure benefit() {
        return Figure.share(kind.getJsonObject(BENEFIT));
    }

    int points(Row row) {
        return temper.points(row);
    }

    String satisfaction() {
        return kind.getString("served") + "满意度";
    }

    String goal() {
        return kind.getString("goal") + "。";
    }

    JsonObject money() {
        var fund = new JsonObject()
                .put("source", "FISCAL")
                .put("initial", yuan(initial))
                .put("adjusted", yuan(adjusted));
        return new JsonObject()
                .put("year", year)
                .put("funds", new JsonArray().add(initial.equals(adjusted) ? fund : fund.put("reason", "年中预算调整")));
    }

    private static String yuan(BigDecimal amount) {
        return amount.multiply(YUAN).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
