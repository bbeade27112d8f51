package org.jiheng.bench.boards;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.util.List;
import java.util.stream.IntStream;
import org.jiheng.trial.Patience;

/** Many open boards, each with a stream of its own that is read at once. */
final class Streams implements AutoCloseable {

    /** As many as one session may have. */
    static final int OF_A_SESSION = 8;

    private static final int AT_ONCE = 100;
    private static final int SECONDS = 20;
    private static final int TRIES = 4;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setPreferNativeTransport(true));
    private final NetClient client = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true));
    private final List<Ear> ears;

    Streams(int port, String topic, List<String> cookies, int count) {
        ears = IntStream.range(0, count).mapToObj(number -> new Ear()).toList();
        for (var first = 0; first < count; first += AT_ONCE) {
            var batch = ears.subList(first, Math.min(count, first + AT_ONCE));
            for (var tries = 0; tries < TRIES && !welcome(batch); tries++) {
                for (var number = 0; number < batch.size(); number++) {
                    open(port, topic, cookies.get((first + number) / OF_A_SESSION), batch.get(number));
                }
                Patience.until(SECONDS, () -> welcome(batch));
            }
            if (!welcome(batch)) {
                throw new IllegalStateException("not every stream was opened");
            }
        }
    }

    private static boolean welcome(List<Ear> ears) {
        return ears.stream().allMatch(Ear::isWelcome);
    }

    /** Whoever came when it was too busy comes again. */
    private void open(int port, String topic, String cookie, Ear ear) {
        if (ear.isWelcome()) {
            return;
        }
        var asked = "GET /live?on=%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\nCookie: %s\r\n\r\n"
                .formatted(topic, port, cookie);
        client.connect(port, "127.0.0.1").onSuccess(socket -> begin(socket, asked, ear));
    }

    private static void begin(NetSocket socket, String asked, Ear ear) {
        ear.listenTo(socket);
        socket.write(asked);
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
