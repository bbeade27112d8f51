package org.jiheng.review;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jiheng.consistency.Severity;
import org.jiheng.words.Say;

/** What the check found in an edition when it was handed in, and the reason its filler gave for it. */
public record Told(Severity severity, String rule, Say words, String reason) {

    public static List<Told> of(Edition edition) {
        return edition.findings().stream()
                .map(JsonObject.class::cast)
                .map(Told::of)
                .toList();
    }

    private static Told of(JsonObject told) {
        return new Told(
                Severity.valueOf(told.getString("severity")),
                told.getString("rule"),
                Sentence.read(told),
                told.getString("reason"));
    }
}
