package org.jiheng.live;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiheng.words.Language;

/** All readers of a board in one language, and the newest that was told of it: the same bytes for every one of them. */
final class Channel {

    /** What is told of, and in which language. */
    record Key(Topic topic, Language language) {}

    static final long NOTHING_TOLD = -1;

    private final Key key;
    private final Set<Reader> readers = new LinkedHashSet<>();
    private Buffer news;
    private long turn = NOTHING_TOLD;

    Channel(Key key) {
        this.key = key;
    }

    Topic topic() {
        return key.topic();
    }

    Key key() {
        return key;
    }

    /** The turn of the ledger that was told last. */
    long turn() {
        return turn;
    }

    Optional<Buffer> news() {
        return Optional.ofNullable(news);
    }

    void join(Reader reader) {
        readers.add(reader);
    }

    void leave(Reader reader) {
        readers.remove(reader);
    }

    boolean isDeserted() {
        return readers.isEmpty();
    }

    void tell(long newTurn, Buffer newest) {
        turn = newTurn;
        news = newest;
        List.copyOf(readers).forEach(reader -> reader.hear(this));
    }
}
