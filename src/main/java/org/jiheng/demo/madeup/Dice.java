package org.jiheng.demo.madeup;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.Random;

/** Chance that falls the same way every time for the same thing. */
final class Dice {

    private final Random random;

    Dice(String of) {
        random = new Random(of.hashCode() * 31L);
        random.nextInt();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    int between(JsonArray range) {
        return between(range.getInteger(0), range.getInteger(1));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A percentage with one decimal. */
    BigDecimal percent(int least, int most) {
        return BigDecimal.valueOf(between(least * 10, most * 10), 1);
    }

    String text(JsonArray of) {
        return of.getString(random.nextInt(of.size()));
    }

    JsonObject object(JsonArray of) {
        return of.getJsonObject(random.nextInt(of.size()));
    }

    /** One of the names, each as often as its number says. */
    String weighted(JsonObject numbers) {
        var at = random.nextInt(
                numbers.stream().mapToInt(each -> (Integer) each.getValue()).sum());
        for (var each : numbers) {
            at -= (Integer) each.getValue();
            if (at < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("nothing to choose from");
    }
}
