package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jiheng.ledger.Stand;
import org.jiheng.problem.Trouble;

/** Has the figures of boards worked out, a few at a time so that pages are not kept waiting, and tells them. */
final class Press {

    private static final int ABREAST = 3;

    private final Boards boards;
    private final Seats seats;
    private final Runnable again;
    private final Trouble trouble = new Trouble("Telling open boards");
    private final Map<Channel, Stand> waiting = new LinkedHashMap<>();
    private final Set<Channel> working = new HashSet<>();

    /** @param again what to do when figures could not be had */
    Press(Boards boards, Seats seats, Runnable again) {
        this.boards = boards;
        this.seats = seats;
        this.again = again;
    }

    /** However often a board changes while others are worked out, it is worked out once. */
    void order(Map<Channel, Stand> moved) {
        waiting.putAll(moved);
        work();
    }

    private void work() {
        while (working.size() < ABREAST) {
            var next = waiting.keySet().stream()
                    .filter(channel -> !working.contains(channel))
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            print(next.get(), waiting.remove(next.get()));
        }
    }

    private void print(Channel channel, Stand stand) {
        if (channel.isDeserted()) {
            return;
        }
        working.add(channel);
        news(channel.key(), stand)
                .onSuccess(news -> tell(channel, stand, news))
                .onFailure(this::complain)
                .onComplete(done -> {
                    working.remove(channel);
                    work();
                });
    }

    Future<Buffer> news(Channel.Key key, Stand stand) {
        return Future.succeededFuture(key.topic())
                .compose(topic -> boards.figures(topic, key.language()))
                .map(figures -> News.of(key.topic(), stand, figures, seats.taken()));
    }

    private void tell(Channel channel, Stand stand, Buffer news) {
        trouble.isOver();
        channel.tell(stand.turn(), news);
    }

    private void complain(Throwable failure) {
        trouble.with(failure);
        again.run();
    }
}
