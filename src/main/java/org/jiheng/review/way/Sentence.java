package org.jiheng.review.way;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jiheng.words.Say;

/** A sentence as it is kept: its words and values, to be said in each reader's language. */
public final class Sentence {

    private Sentence() {}

    /** A sentence within a sentence stays one, so that it too is read in each reader's language. */
    public static JsonObject written(Say words) {
        var values = new JsonArray();
        words.args().forEach(value -> values.add(value instanceof Say inner ? written(inner) : String.valueOf(value)));
        return new JsonObject().put("words", words.key()).put("values", values);
    }

    public static Say read(JsonObject written) {
        return Say.say(
                written.getString("words"),
                written.getJsonArray("values").stream()
                        .map(value -> value instanceof JsonObject inner ? read(inner) : value)
                        .toArray());
    }
}
