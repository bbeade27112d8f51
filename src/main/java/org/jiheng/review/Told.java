package org.jiheng.review;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jiheng.consistency.Severity;
import org.jiheng.review.copied.Copies;
import org.jiheng.words.Say;

/** What the check found in an edition when it was handed in, and the reason its filler gave for it. */
public record Told(Severity severity, String rule, Say words, String reason) {

    private static final int SHORT = 60;
    private static final int FEW = 3;

    public static List<Told> of(Edition edition) {
        return edition.findings().stream()
                .map(JsonObject.class::cast)
                .map(Told::of)
                .toList();
    }

    /** More than a reader wants to pass before the paper itself begins. */
    public static boolean many(Edition edition) {
        return edition.findings().size() > FEW;
    }

    private static Told of(JsonObject told) {
        return new Told(
                Severity.valueOf(told.getString("severity")),
                told.getString("rule"),
                Sentence.read(told),
                told.getString("reason"));
    }

    /** Whether the passages it is about can be seen side by side. */
    public boolean copied() {
        return Copies.RULE.equals(rule);
    }

    /** As much of the reason as stands in a line. */
    public String brief() {
        return reason.substring(0, Math.min(SHORT, reason.length()));
    }

    public String rest() {
        return reason.substring(brief().length());
    }
}
