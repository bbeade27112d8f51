package org.jiheng.trial.caller;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Callers that hold a connection as long as they can: they begin well and then say one letter at a time, or nothing. */
public final class Dawdlers implements AutoCloseable {

    private final List<SocketChannel> talking = new ArrayList<>();
    private final List<SocketChannel> silent = new ArrayList<>();
    private final int port;

    public Dawdlers(int port) {
        this.port = port;
    }

    /** Their request line comes, their headers never end. */
    public Dawdlers withEndlessHeaders(int callers) throws IOException {
        return join(callers, "GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ", talking);
    }

    /** Their headers promise a form that never comes whole. */
    public Dawdlers withEndlessBodies(int callers) throws IOException {
        return join(
                callers,
                "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Length: 9000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nlogin=",
                talking);
    }

    public Dawdlers saying(int callers, String beginning) throws IOException {
        return join(callers, beginning, silent);
    }

    /** One letter from each. */
    public void drip() {
        talking.forEach(caller -> write(caller, "a"));
    }

    /** How many of them are still held on to. */
    public int held() {
        return (int) (talking.stream().filter(Dawdlers::isHeld).count()
                + silent.stream().filter(Dawdlers::isHeld).count());
    }

    @Override
    public void close() throws IOException {
        for (var caller : talking) {
            caller.close();
        }
        for (var caller : silent) {
            caller.close();
        }
    }

    private Dawdlers join(int callers, String beginning, List<SocketChannel> company) throws IOException {
        for (var caller = 0; caller < callers; caller++) {
            var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            channel.configureBlocking(false);
            write(channel, beginning);
            company.add(channel);
        }
        return this;
    }

    private static void write(SocketChannel caller, String text) {
        try {
            caller.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException closed) {
            // whoever was sent away says nothing more; held() counts them
        }
    }

    /** An answer may have come before the end. */
    private static boolean isHeld(SocketChannel caller) {
        try {
            var answer = ByteBuffer.allocate(16_384);
            while (true) {
                var read = caller.read(answer.clear());
                if (read <= 0) {
                    return read == 0;
                }
            }
        } catch (IOException closed) {
            return false;
        }
    }
}
