package org.jiheng.demo.madeup;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A made-up target in figures, and what a unit reached of it.
 *
 * @param share whether it is a percentage, which ends at 100
 */
record Figure(String name, BigDecimal least, String unit, boolean share) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    static Figure counted(JsonObject written) {
        return new Figure(
                written.getString("name"),
                new BigDecimal(written.getInteger("least")),
                written.getString("unit"),
                false);
    }

    static Figure share(String name, int least) {
        return new Figure(name, new BigDecimal(least), "%", true);
    }

    static Figure share(JsonObject written) {
        return share(written.getString("name"), written.getInteger("least"));
    }

    String target() {
        return least.compareTo(WHOLE) == 0 && share ? "100%" : "≥" + least + unit;
    }

    /** As much of the target as a percentage says, written as people write it. */
    String reached(BigDecimal percent) {
        var value = least.multiply(percent).movePointLeft(2).setScale(share ? 1 : 0, RoundingMode.HALF_UP);
        return (share ? value.min(WHOLE) : value).stripTrailingZeros().toPlainString() + unit;
    }
}
