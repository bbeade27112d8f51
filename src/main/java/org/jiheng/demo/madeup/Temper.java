package org.jiheng.demo.madeup;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;

/**
 * How a made-up unit works in a year: how much of its targets it reaches, how much it spends, and how far its papers come.
 *
 * @param current whether the year is the one that is under way
 */
record Temper(JsonObject file, boolean current) {

    static final String MISSING = "MISSING";

    String state(Dice dice) {
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

    /** In percent of what it promised to do: some promise far less than they do, year after year. */
    BigDecimal done(Dice dice) {
        var beaten = file.getJsonArray("beaten");
        return beaten == null ? reached(dice) : new BigDecimal(dice.between(beaten));
    }

    /** The points it asks for a row; some ask more for what is easily met once they know how the year before went. */
    int points(Row row) {
        var shifted = current ? file.getJsonObject("shifted", new JsonObject()) : new JsonObject();
        return row.points() + shifted.getInteger(row.name(), 0);
    }

    boolean copies() {
        return file.getBoolean("copies", false);
    }
}
