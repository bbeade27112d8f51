package org.jiheng.live;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiheng.Person;

/** A program that listens to a stream as a browser does. */
final class Ear implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<JsonObject> news = new LinkedBlockingQueue<>();
    private final AtomicInteger beats = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();
    private volatile String retry = "";
    private String event = "";

    private Ear(HttpResponse<InputStream> answer) {
        this.answer = answer;
        var thread = new Thread(this::listen, "ear");
        thread.setDaemon(true);
        thread.start();
    }

    static Ear of(Person person, String... topics) {
        var request = person.request("/live?on=" + String.join("&on=", topics))
                .header("Accept-Encoding", "gzip")
                .header("X-Unattended", "yes");
        try {
            return new Ear(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::take);
        } catch (IOException | UncheckedIOException cut) {
            // That it is over is all that matters.
        } finally {
            over.countDown();
        }
    }

    private void take(String line) {
        if (line.startsWith("event: ")) {
            event = line.substring(7);
        } else if (line.startsWith("data: ") && event.equals("figures")) {
            news.add(new JsonObject(line.substring(6)));
        } else if (line.startsWith("data: ")) {
            words.add(event);
        } else if (line.startsWith("retry: ")) {
            retry = line.substring(7);
        } else if (line.equals(":")) {
            beats.incrementAndGet();
        }
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What is told next; nothing within some seconds is a failure. */
    JsonObject next() {
        try {
            var told = news.poll(8, TimeUnit.SECONDS);
            if (told == null) {
                throw new AssertionError("nothing was told; over: %s, signs of life: %s, retry: %s"
                        .formatted(over.getCount() == 0, beats, retry));
            }
            return told;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** How things are said to be next, other than the figures. */
    String word() {
        try {
            return String.valueOf(words.poll(8, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Whether nothing was said that nobody has listened to yet. */
    boolean isSilent() {
        return words.isEmpty();
    }

    /** All that is told until this turn. */
    List<JsonObject> until(long turn) {
        var all = new ArrayList<JsonObject>();
        do {
            all.add(next());
        } while (all.get(all.size() - 1).getLong("turn") < turn);
        return all;
    }

    boolean hasNothingMore() {
        return news.isEmpty();
    }

    int beats() {
        return beats.get();
    }

    String retry() {
        return retry;
    }

    boolean endsWithin(int seconds) {
        try {
            return over.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
