package org.jiheng.bench.boards;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.trial.Patience;

/** Many open boards, each with a stream of its own that is read at once; many of them knock at the same time. */
final class Streams implements AutoCloseable {

    /** As many as one session may have. */
    static final int OF_A_SESSION = 8;

    private static final int SECONDS = 120;

    /** So many wait at the door at the same time. */
    private static final int AT_ONCE = 250;

    private static final double MOMENT = 0.02;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setPreferNativeTransport(true));
    private final NetClient client = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true));
    private final AtomicInteger refused = new AtomicInteger();
    private final List<Ear> ears;
    private final double opening;

    Streams(int port, String topic, List<String> cookies, int count) {
        ears = IntStream.range(0, count).mapToObj(number -> new Ear()).toList();
        var began = System.nanoTime();
        while (!allTold() && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(SECONDS)) {
            var room = AT_ONCE - ears.stream().filter(Ear::isWaiting).count();
            IntStream.range(0, count)
                    .filter(number -> ears.get(number).isOutside())
                    .limit(Math.max(0, room))
                    .forEach(number -> open(port, topic, cookies.get(number / OF_A_SESSION), ears.get(number)));
            Patience.pass(MOMENT);
        }
        opening = (System.nanoTime() - began) / 1e9;
        if (!allTold()) {
            throw new IllegalStateException(missing());
        }
    }

    private String missing() {
        return "of %d streams %d were told nothing; of these %d stand outside, %d were let in, %d wait for an answer; %d found nobody at the door"
                .formatted(
                        ears.size(),
                        untold().count(),
                        untold().filter(Ear::isOutside).count(),
                        untold().filter(Ear::isWelcome).count(),
                        untold().filter(Ear::isWaiting).count()
                                - untold().filter(Ear::isWelcome).count(),
                        refused.get());
    }

    private Stream<Ear> untold() {
        return ears.stream().filter(ear -> ear.first() == 0);
    }

    private boolean allTold() {
        return ears.stream().allMatch(ear -> ear.first() > 0);
    }

    private void open(int port, String topic, String cookie, Ear ear) {
        ear.knock();
        var asked = "GET /live?on=%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\nCookie: %s\r\n\r\n"
                .formatted(topic, port, cookie);
        client.connect(port, "127.0.0.1")
                .onSuccess(socket -> begin(socket, asked, ear))
                .onFailure(nobody -> {
                    refused.incrementAndGet();
                    ear.findNobody();
                });
    }

    private static void begin(NetSocket socket, String asked, Ear ear) {
        ear.listenTo(socket);
        socket.write(asked);
    }

    /** Seconds from the first knock until every one had been told its figures. */
    double opening() {
        return opening;
    }

    /** How many times something was told, all boards together. */
    long events() {
        return ears.stream().mapToLong(Ear::events).sum();
    }

    boolean allKnow(long turn) {
        return ears.stream().allMatch(ear -> ear.knew(turn) > 0);
    }

    /** When each of them knew of a turn; 0 for whoever never did. */
    List<Long> knew(long turn) {
        return ears.stream().map(ear -> ear.knew(turn)).toList();
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
