package org.jiheng.trial;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A door that leads to one of several others, in turn, to the next where nobody answers, and elsewhere once it is told. */
public final class Relay implements AutoCloseable {

    private static final int MILLIS_TO_KNOCK = 1000;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final NetClient client = vertx.createNetClient(new NetClientOptions()
            .setConnectTimeout(MILLIS_TO_KNOCK)
            .setReconnectAttempts(0)
            .setTcpNoDelay(true));
    private final Set<NetSocket> through = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private final int port;
    private volatile List<Integer> doors;

    public Relay(Integer... doors) {
        this.doors = List.of(doors);
        port = vertx.createNetServer()
                .connectHandler(this::came)
                .listen(0, "127.0.0.1")
                .await()
                .actualPort();
    }

    public int port() {
        return port;
    }

    /** Who is still talking to somebody behind an old door is cut off. */
    public void leadTo(Integer... others) {
        doors = List.of(others);
        through.forEach(NetSocket::close);
    }

    private void came(NetSocket guest) {
        guest.pause();
        guest.exceptionHandler(gone -> {});
        knock(guest, doors, turn.getAndIncrement(), 0);
    }

    private void knock(NetSocket guest, List<Integer> known, int first, int tried) {
        if (tried == known.size()) {
            guest.close();
            return;
        }
        client.connect(known.get(Math.floorMod(first + tried, known.size())), "127.0.0.1")
                .onFailure(nobody -> knock(guest, known, first, tried + 1))
                .onSuccess(host -> meet(guest, host, known));
    }

    private void meet(NetSocket guest, NetSocket host, List<Integer> known) {
        host.exceptionHandler(gone -> {});
        through.add(guest);
        guest.closeHandler(left -> {
            through.remove(guest);
            host.close();
        });
        host.closeHandler(left -> guest.close());
        host.handler(guest::write);
        guest.handler(host::write);
        if (!known.equals(doors)) {
            guest.close();
        }
        guest.resume();
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
