package org.jiheng.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiheng.ledger.Stand;
import org.jiheng.words.China;

/**
 * What is told of a board: up to when it holds, and its figures.
 *
 * @param readers how many are told; the more they are, the longer each waits before it fetches the rest of a page
 */
record News(Topic topic, Stand stand, Map<String, String> figures, int readers) {

    private static final DateTimeFormatter OF_THE_DAY = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter OF_ANOTHER_DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

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
                .put("at", stand.at() == null ? "" : written(stand.at()))
                .put("figures", told)
                .put("pace", Math.min(MOST_PACE, LEAST_PACE + PACE_OF_EACH * readers));
        return Buffer.buffer("id: " + stand.turn() + "\nevent: figures\ndata: " + data.encode() + "\n\n");
    }

    private static String written(OffsetDateTime at) {
        var local = LocalDateTime.ofInstant(at.toInstant(), China.ZONE);
        return (local.toLocalDate().equals(China.today()) ? OF_THE_DAY : OF_ANOTHER_DAY).format(local);
    }
}
