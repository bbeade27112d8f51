package org.jiheng.live;

import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.outgoing.Outflow;

/** All readers of one event loop, and which boards each of them follows. */
final class Audience {

    private final Seats seats;
    private final Map<Channel.Key, Channel> channels = new HashMap<>();
    private final Map<Reader, List<Channel>> readers = new LinkedHashMap<>();
    private boolean closed;

    Audience(Seats seats) {
        this.seats = seats;
    }

    Collection<Reader> readers() {
        return List.copyOf(readers.keySet());
    }

    List<Channel> channels() {
        return List.copyOf(channels.values());
    }

    boolean isEmpty() {
        return channels.isEmpty();
    }

    /** The one there is, or one nobody listens to. */
    Channel channel(Channel.Key key) {
        return channels.getOrDefault(key, new Channel(key));
    }

    List<Channel> followedBy(Reader reader) {
        return readers.get(reader);
    }

    /** Refused where no seat is free. */
    Reader admit(Viewer viewer, List<Topic> wanted, Outflow out) {
        if (closed || !seats.take(viewer.session())) {
            throw Problem.busy();
        }
        var reader = new Reader(viewer, out);
        readers.put(reader, wanted.stream().map(topic -> joined(topic, reader)).toList());
        return reader;
    }

    private Channel joined(Topic topic, Reader reader) {
        var channel =
                channels.computeIfAbsent(new Channel.Key(topic, reader.viewer().language()), Channel::new);
        channel.join(reader);
        return channel;
    }

    void forget(Reader reader) {
        seats.leave(reader.viewer().session());
        for (var channel : readers.remove(reader)) {
            channel.leave(reader);
            if (channel.isDeserted()) {
                channels.remove(channel.key());
            }
        }
    }

    void hear(Buffer word) {
        readers().forEach(reader -> reader.hear(word));
    }

    /** Everyone is told to come back soon, and will be answered by another. */
    void sendAway() {
        closed = true;
        readers().forEach(Reader::sendAway);
    }
}
