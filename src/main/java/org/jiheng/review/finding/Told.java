package org.jiheng.review.finding;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.consistency.Severity;
import org.jiheng.paper.page.Spot;
import org.jiheng.review.copied.Copies;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.Sentence;
import org.jiheng.words.Say;

/**
 * What the check found in an edition when it was handed in, and the reason its filler gave for it.
 *
 * @param sides where it stands, as far as its reader is led there
 */
public record Told(Severity severity, String rule, Say words, String reason, Sides sides) {

    private static final int SHORT = 60;
    private static final int FEW = 3;

    public static List<Told> of(Edition edition) {
        return of(edition, Map.of());
    }

    /** With the ways to the places that are known. */
    public static List<Told> of(Edition edition, Map<String, Spot> known) {
        return findings(edition).map(told -> of(told, known)).toList();
    }

    /** The names of all places that were found to disagree. */
    public static List<String> cells(Edition edition) {
        return findings(edition).flatMap(Told::cells).distinct().toList();
    }

    private static Stream<JsonObject> findings(Edition edition) {
        return edition.findings().stream().map(JsonObject.class::cast);
    }

    private static Stream<String> cells(JsonObject told) {
        return told.getJsonArray("cells", new JsonArray()).stream().map(String.class::cast);
    }

    /** More than a reader wants to pass before the paper itself begins. */
    public static boolean many(Edition edition) {
        return edition.findings().size() > FEW;
    }

    private static Told of(JsonObject told, Map<String, Spot> known) {
        return new Told(
                Severity.valueOf(told.getString("severity")),
                told.getString("rule"),
                Sentence.read(told),
                told.getString("reason"),
                known.isEmpty()
                        ? Sides.UNTOLD
                        : Sides.of(
                                cells(told).toList(),
                                known,
                                told.getString("expected", ""),
                                told.getString("found", "")));
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
