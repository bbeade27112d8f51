package org.jiheng.demo.madeup;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;

/** How a made-up unit works: how much of its targets it reaches, how much it spends, and how far its papers come. */
record Temper(JsonObject file) {

    static final String MISSING = "MISSING";

    String state(boolean current, Dice dice) {
        return dice.weighted(file.getJsonObject(current ? "current" : "last"));
    }

    /** In percent of the budget. */
    BigDecimal spent(Dice dice) {
        var range = file.getJsonArray("spent");
        return dice.percent(range.getInteger(0), range.getInteger(1));
    }

    /** In percent of the target. */
    BigDecimal reached(Dice dice) {
        return dice.chance(file.getInteger("reached"))
                ? new BigDecimal(dice.between(100, 108))
                : new BigDecimal(dice.between(file.getJsonArray("missed")));
    }

    boolean copies() {
        return file.getBoolean("copies", false);
    }
}
