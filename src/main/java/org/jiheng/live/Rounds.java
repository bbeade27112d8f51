package org.jiheng.live;

import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiheng.database.Database;

/** Goes round the readers: a sign of life to each, and away with those who do not read, or may not any more. */
final class Rounds {

    /** Not all in the same moment, for thousands of them take their time. */
    private static final int STRETCHES = 15;

    /** Whether anything was heard of or not. */
    private static final long MILLIS_BETWEEN_LOOKS = 1000;

    private final Hub hub;
    private final ReaderStore sessions;
    private final Rhythm rhythm;
    private int stretch;

    Rounds(Hub hub, Database db, Rhythm rhythm) {
        this.hub = hub;
        sessions = new ReaderStore(db);
        this.rhythm = rhythm;
    }

    void begin(Vertx vertx) {
        vertx.setPeriodic(Math.max(1, rhythm.beat().toMillis() / STRETCHES), timer -> go());
        vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, timer -> hub.lookAnyway());
    }

    private void go() {
        stretch = (stretch + 1) % STRETCHES;
        var number = 0;
        for (var reader : hub.readers()) {
            if (number++ % STRETCHES == stretch) {
                reader.beat();
            }
        }
        if (stretch == 0) {
            lookForTheGone();
        }
    }

    private void lookForTheGone() {
        var readers = hub.readers();
        readers.stream().filter(reader -> reader.isStuckFor(rhythm.patience())).forEach(Reader::cut);
        if (!readers.isEmpty()) {
            var open = readers.stream().map(reader -> reader.viewer().session()).collect(Collectors.toSet());
            sessions.alive(open, rhythm.idle()).onSuccess(alive -> sendAway(readers, alive));
            hub.readers().forEach(this::sendAwayFromWhatMoved);
        }
    }

    private void sendAwayFromWhatMoved(Reader reader) {
        hub.mayStay(reader).onSuccess(may -> {
            if (!may) {
                reader.sendAway();
            }
        });
    }

    private static void sendAway(Collection<Reader> asked, Map<UUID, ReaderStore.Standing> alive) {
        asked.stream()
                .filter(reader -> {
                    var standing = alive.get(reader.viewer().session());
                    return standing == null || !standing.isStillThatOf(reader.viewer());
                })
                .forEach(Reader::sendAway);
    }
}
