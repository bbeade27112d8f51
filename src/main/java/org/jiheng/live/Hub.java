package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.ledger.Stand;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.outgoing.Outflow;
import org.jiheng.words.Language;

/** All readers of one event loop and the boards they follow; of each board that changes all its readers are told. */
final class Hub {

    private final TopicStore topics;
    private final Seats seats;
    private final Press press;
    private final Lookout lookout;
    private final Map<Channel.Key, Channel> channels = new HashMap<>();
    private final Map<Reader, List<Channel>> readers = new LinkedHashMap<>();
    private boolean looking;
    private boolean closed;

    Hub(Vertx vertx, Database db, Boards boards, Seats seats) {
        topics = new TopicStore(db);
        this.seats = seats;
        lookout = new Lookout(vertx, this::look);
        press = new Press(boards, seats, lookout::lookAfterTrouble);
    }

    Collection<Reader> readers() {
        return List.copyOf(readers.keySet());
    }

    /** Tells at once what is known, and from then on what changes, until the reader goes or is sent away. */
    Future<Void> open(Viewer viewer, List<Topic> wanted, Outflow out) {
        if (closed || !seats.take(viewer.session())) {
            return Future.failedFuture(Problem.busy());
        }
        var reader = new Reader(viewer, out);
        var followed = wanted.stream().map(topic -> joined(topic, reader)).toList();
        readers.put(reader, followed);
        reader.greet();
        followed.forEach(reader::hear);
        lookout.lookSoon();
        return reader.end().eventually(() -> forget(reader));
    }

    private Channel joined(Topic topic, Reader reader) {
        var channel =
                channels.computeIfAbsent(new Channel.Key(topic, reader.viewer().language()), Channel::new);
        channel.join(reader);
        return channel;
    }

    private Future<Void> forget(Reader reader) {
        seats.leave(reader.viewer().session());
        for (var channel : readers.remove(reader)) {
            channel.leave(reader);
            if (channel.isDeserted()) {
                channels.remove(channel.key());
            }
        }
        return Future.succeededFuture();
    }

    /** For readers whom no stream reaches: what is known now, and no more. */
    Future<Buffer> now(List<Topic> wanted, Language language) {
        var asked = wanted.stream()
                .map(topic -> new Channel.Key(topic, language))
                .map(key -> channels.getOrDefault(key, new Channel(key)))
                .toList();
        var unknown = asked.stream().filter(channel -> channel.news().isEmpty()).toList();
        return topics.moved(unknown).compose(this::printed).map(fresh -> {
            var all = Buffer.buffer();
            asked.forEach(channel -> channel.news().ifPresent(all::appendBuffer));
            fresh.forEach(all::appendBuffer);
            return all;
        });
    }

    private Future<List<Buffer>> printed(Map<Channel, Stand> moved) {
        var news = new ArrayList<Future<Buffer>>();
        moved.forEach((channel, stand) -> news.add(press.news(channel.key(), stand)));
        return Future.all(news).map(all -> all.list());
    }

    void lookSoon() {
        lookout.lookSoon();
    }

    private void look() {
        if (looking) {
            lookout.lookSoon();
            return;
        }
        if (!channels.isEmpty()) {
            looking = true;
            topics.moved(List.copyOf(channels.values()))
                    .onSuccess(press::order)
                    .onFailure(away -> lookout.lookAfterTrouble())
                    .onComplete(looked -> looking = false);
        }
    }

    /** This event loop stops: everyone is told to come back soon, and will be answered by another. */
    void close() {
        closed = true;
        readers().forEach(Reader::sendAway);
    }
}
