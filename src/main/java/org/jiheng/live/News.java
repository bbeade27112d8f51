package org.jiheng.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jiheng.ledger.Stand;
import org.jiheng.words.China;

/** What is told of a board: up to when it holds, and all its figures, so that whoever missed some needs only this. */
final class News {

    private static final DateTimeFormatter OF_THE_DAY = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter OF_ANOTHER_DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final int LEAST_PACE = 1000;
    private static final int PACE_OF_EACH = 9;
    private static final int MOST_PACE = 60_000;

    private News() {}

    /** @param readers how many are told; the more they are, the longer each waits before it fetches the rest of a page */
    static Buffer of(Topic topic, Stand stand, Map<String, String> figures, int readers) {
        var data = new JsonObject()
                .put("on", topic.toString())
                .put("turn", stand.turn())
                .put("revision", stand.revision())
                .put("at", stand.at() == null ? "" : written(stand.at()))
                .put("figures", figures)
                .put("pace", Math.min(MOST_PACE, LEAST_PACE + PACE_OF_EACH * readers));
        return Buffer.buffer("id: " + stand.turn() + "\nevent: figures\ndata: " + data.encode() + "\n\n");
    }

    private static String written(OffsetDateTime at) {
        var local = LocalDateTime.ofInstant(at.toInstant(), China.ZONE);
        return (local.toLocalDate().equals(China.today()) ? OF_THE_DAY : OF_ANOTHER_DAY).format(local);
    }
}
