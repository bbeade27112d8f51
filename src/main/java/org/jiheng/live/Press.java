package org.jiheng.live;

import io.vertx.core.Future;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jiheng.ledger.Stand;
import org.jiheng.problem.Trouble;
import org.jiheng.words.China;

/** Has the figures of boards worked out, a few at a time so that pages are not kept waiting, and tells them. */
final class Press {

    /** Who hears how the work goes. */
    interface Overseer {

        void failed();

        /** Nothing waits any more. */
        void caughtUp();

        /** All readers of a board have been told, which took so long. */
        void told(long nanos);
    }

    private static final int ABREAST = 3;

    private final Boards boards;
    private final Seats seats;
    private final Overseer overseer;
    private final Trouble trouble = new Trouble("Telling open boards");
    private final Map<Channel, Stand> waiting = new LinkedHashMap<>();
    private final Set<Channel> working = new HashSet<>();
    private final Set<Channel> owed = new HashSet<>();

    Press(Boards boards, Seats seats, Overseer overseer) {
        this.boards = boards;
        this.seats = seats;
        this.overseer = overseer;
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
                rest();
                return;
            }
            print(next.get(), waiting.remove(next.get()));
        }
    }

    private void rest() {
        owed.removeIf(Channel::isDeserted);
        if (waiting.isEmpty() && working.isEmpty() && owed.isEmpty()) {
            overseer.caughtUp();
        }
    }

    private void print(Channel channel, Stand stand) {
        if (channel.isDeserted()) {
            return;
        }
        working.add(channel);
        news(channel.key(), stand)
                .onSuccess(news -> tell(channel, news))
                .onFailure(failure -> complain(channel, failure))
                .onComplete(done -> {
                    working.remove(channel);
                    work();
                });
    }

    Future<News> news(Channel.Key key, Stand stand) {
        var day = China.today();
        return Future.succeededFuture(key.topic())
                .compose(topic -> boards.figures(topic, key.language()))
                .map(figures -> new News(key.topic(), stand, day, figures, seats.taken()));
    }

    private void tell(Channel channel, News news) {
        var began = System.nanoTime();
        trouble.isOver();
        owed.remove(channel);
        channel.tell(news);
        overseer.told(System.nanoTime() - began);
    }

    private void complain(Channel channel, Throwable failure) {
        trouble.with(failure);
        owed.add(channel);
        overseer.failed();
    }
}
