package org.jiheng.overall.fact;

import static org.jiheng.words.Say.say;

import org.jiheng.overall.sentence.Bound;
import org.jiheng.words.Say;

/** How a sentence of the report stands towards the figures it states, in words. */
final class Standing {

    private Standing() {}

    static String tone(Bound bound) {
        return switch (bound.state()) {
            case STALE -> "YELLOW";
            case REWORDED -> "BLUE";
            case AUTOMATIC, MISSING -> "";
        };
    }

    static Say of(Bound bound) {
        return switch (bound.state()) {
            case AUTOMATIC -> say("in step with its figures");
            case REWORDED -> say("worded by hand");
            case STALE ->
                bound.changes().stream()
                        .map(each -> say("{0} was {1} and is {2}", each.figure().label(), each.before(), each.now()))
                        .reduce((one, other) -> say("{0} · {1}", one, other))
                        .map(changes -> say("Out of date: {0}", changes))
                        .orElseGet(() -> say("worded by hand"));
            case MISSING ->
                bound.missing().stream()
                        .reduce((one, other) -> say("{0}, {1}|list", one, other))
                        .map(missing -> say("Not said yet; missing: {0}", missing))
                        .orElseGet(() -> say("Not said yet"));
        };
    }
}
