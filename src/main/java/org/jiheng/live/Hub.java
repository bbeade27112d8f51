package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.Database;
import org.jiheng.ledger.Stand;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.outgoing.Outflow;
import org.jiheng.words.Language;

/** Looks which boards have changed and lets all their readers know, also when it cannot look. */
final class Hub implements Press.Overseer {

    /** A database that hangs is as good as away. */
    private static final long MILLIS_TO_WAIT = 1500;

    private final TopicStore topics;
    private final Press press;
    private final Lookout lookout;
    private final Audience audience;
    private final Pulse pulse = new Pulse();
    private boolean looking;

    Hub(Vertx vertx, Database db, Boards boards, Seats seats) {
        topics = new TopicStore(db);
        audience = new Audience(seats);
        lookout = new Lookout(vertx, this::look);
        press = new Press(boards, seats, this);
    }

    Collection<Reader> readers() {
        return audience.readers();
    }

    /** Tells at once what is known, and from then on what changes, until the reader goes or is sent away. */
    Future<Void> open(Viewer viewer, List<Topic> wanted, Outflow out) {
        var reader = audience.admit(viewer, wanted, out);
        var followed = audience.followedBy(reader);
        reader.greet(pulse.isLost() ? Optional.of(pulse.word()) : Optional.empty(), followed);
        if (followed.stream().anyMatch(Channel::isUnknown)) {
            lookout.lookSoon();
        }
        return reader.end().eventually(() -> forget(reader));
    }

    private Future<Void> forget(Reader reader) {
        audience.forget(reader);
        if (audience.isEmpty()) {
            pulse.nobodyFeelsIt();
        }
        return Future.succeededFuture();
    }

    /** Whether all that someone follows is still in their sight; a node that moves takes its board along. */
    Future<Boolean> mayStay(Reader reader) {
        var followed = audience.followedBy(reader).stream().map(Channel::topic).toList();
        return topics.maySee(followed, reader.viewer());
    }

    /** For readers whom no stream reaches: what is known now, and no more. */
    Future<Buffer> now(List<Topic> wanted, Language language) {
        if (pulse.isLost()) {
            return Future.failedFuture(Problem.busy());
        }
        var asked = wanted.stream()
                .map(topic -> audience.channel(new Channel.Key(topic, language)))
                .toList();
        var unknown = asked.stream().filter(Channel::isUnknown).toList();
        return topics.moved(unknown).compose(this::printed).map(fresh -> {
            var all = Buffer.buffer();
            asked.forEach(channel -> channel.whole().ifPresent(all::appendBuffer));
            fresh.forEach(news -> all.appendBuffer(news.whole()));
            return all;
        });
    }

    private Future<List<News>> printed(Map<Channel, Stand> moved) {
        var news = new ArrayList<Future<News>>();
        moved.forEach((channel, stand) -> news.add(press.news(channel.key(), stand)));
        return Future.all(news).map(all -> all.list());
    }

    void lookSoon() {
        lookout.lookSoon();
    }

    void lookAnyway() {
        lookout.lookAnyway();
    }

    /** Whether the ledger follows the history, as far as this instance can tell. */
    void follows(boolean well) {
        feel(() -> pulse.followed(well));
        if (audience.isEmpty()) {
            pulse.nobodyFeelsIt();
        }
        lookout.lookSoon();
    }

    private void look() {
        var channels = audience.channels();
        if (looking) {
            lookout.lookSoon();
        } else if (!channels.isEmpty()) {
            looking = true;
            topics.moved(channels)
                    .timeout(MILLIS_TO_WAIT, TimeUnit.MILLISECONDS)
                    .onComplete(looked -> looking = false)
                    .onComplete(looked -> feel(() -> pulse.looked(looked.succeeded())))
                    .onSuccess(press::order);
        }
    }

    @Override
    public void failed() {
        feel(pulse::figuresFailed);
    }

    @Override
    public void caughtUp() {
        feel(pulse::caughtUp);
    }

    @Override
    public void told(long nanos) {
        lookout.told(nanos);
    }

    /** When the pulse is lost or found again, everyone is told. */
    private void feel(Runnable sign) {
        var before = pulse.isLost();
        sign.run();
        if (pulse.isLost() != before) {
            audience.hear(pulse.word());
        }
    }

    /** This event loop stops. */
    void close() {
        audience.sendAway();
    }
}
