package org.jiheng.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiheng.ledger.Stand;

/**
 * What is told of a board: up to when it holds, and its figures.
 *
 * @param day on which they were worked out: what is late, and how moments are written, is another the next day
 * @param readers how many are told; the more they are, the longer each waits before it fetches the rest of a page
 */
record News(Topic topic, Stand stand, LocalDate day, Map<String, String> figures, int readers) {

    private static final int LEAST_PACE = 1000;
    private static final int PACE_OF_EACH = 9;
    private static final int MOST_PACE = 60_000;

    /** With every figure, so that whoever missed some needs only this. */
    Buffer whole() {
        return written(figures);
    }

    /** With those figures alone that were told otherwise before. */
    Buffer since(News before) {
        var changed = new LinkedHashMap<>(figures);
        changed.entrySet().removeAll(before.figures.entrySet());
        return written(changed);
    }

    private Buffer written(Map<String, String> told) {
        var data = new JsonObject()
                .put("on", topic.toString())
                .put("turn", stand.turn())
                .put("revision", stand.revision())
                .put("day", day.toString())
                .put("at", stand.moment(day))
                .put("figures", told)
                .put("pace", Math.min(MOST_PACE, LEAST_PACE + PACE_OF_EACH * readers));
        return Buffer.buffer("id: " + stand.turn() + "\nevent: figures\ndata: " + data.encode() + "\n\n");
    }
}
