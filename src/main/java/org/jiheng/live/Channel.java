package org.jiheng.live;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiheng.words.China;
import org.jiheng.words.Language;

/** All readers of a board in one language, and the newest that was told of it: the same bytes for every one of them. */
final class Channel {

    /** What is told of, and in which language. */
    record Key(Topic topic, Language language) {}

    static final long NOTHING_TOLD = -1;

    private final Key key;
    private final Set<Reader> readers = new LinkedHashSet<>();
    private Optional<News> told = Optional.empty();
    private Optional<Buffer> whole = Optional.empty();

    Channel(Key key) {
        this.key = key;
    }

    Topic topic() {
        return key.topic();
    }

    Key key() {
        return key;
    }

    /** The turn of the ledger that was told last today. */
    long turn() {
        return told.filter(news -> news.day().equals(China.today()))
                .map(news -> news.stand().turn())
                .orElse(NOTHING_TOLD);
    }

    boolean isUnknown() {
        return told.isEmpty();
    }

    /** All that is known, for whoever was told nothing yet or has missed some. */
    Optional<Buffer> whole() {
        if (whole.isEmpty()) {
            whole = told.map(News::whole);
        }
        return whole;
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

    /** Whoever knows what was told before is told only what is otherwise. */
    void tell(News newest) {
        var changes = told.map(newest::since);
        told = Optional.of(newest);
        whole = Optional.empty();
        var words = changes.or(this::whole).orElseThrow();
        List.copyOf(readers).forEach(reader -> reader.hear(this, words));
    }
}
