package org.jiheng.trial.caller;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jiheng.trial.Waits;

/**
 * Asks for a page so many times a second whether or not it is answered: the wait of each request counts from the moment
 * it was due, so that a server that stalls cannot hide it by keeping its callers from asking.
 */
public final class OpenLoop implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final long PATIENCE = 30_000;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient http = vertx.createHttpClient(
            new HttpClientOptions().setDefaultHost("127.0.0.1"), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    private final int port;
    private final String cookies;

    public OpenLoop(int port, String cookies) {
        this.port = port;
        this.cookies = cookies;
    }

    /** What is asked for, and the status of the right answer; nothing is sent with a page that is only fetched. */
    public record Errand(String path, String cookies, String form, int status) {

        public Errand(String path, String cookies, String form) {
            this(path, cookies, form, 200);
        }
    }

    public Waits ask(String path, int perSecond, int seconds) {
        return ask(turn -> new Errand(path, cookies, ""), perSecond, seconds);
    }

    /** Other requests by turns. */
    public Waits ask(IntFunction<Errand> errands, int perSecond, int seconds) {
        return new Flight(errands, perSecond, perSecond * seconds).fly();
    }

    @Override
    public void close() {
        vertx.close().await();
    }

    /** One run: it keeps to its timetable. */
    private final class Flight {

        private final IntFunction<Errand> errands;
        private final long gap;
        private final int all;
        private final List<Long> micros = new ArrayList<>();
        private final AtomicInteger wrong = new AtomicInteger();
        private final CountDownLatch landed;
        private long start;
        private int sent;

        Flight(IntFunction<Errand> errands, int perSecond, int all) {
            this.errands = errands;
            this.all = all;
            gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
            landed = new CountDownLatch(all);
        }

        Waits fly() {
            vertx.runOnContext(begin -> {
                start = System.nanoTime();
                vertx.setPeriodic(1, this::sendWhatIsDue);
            });
            try {
                if (!landed.await(gap * all / 1_000_000 + PATIENCE, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException(landed.getCount() + " requests were never answered");
                }
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return new Waits(List.copyOf(micros), wrong.get());
        }

        private void sendWhatIsDue(long timer) {
            while (sent < all && start + sent * gap <= System.nanoTime()) {
                send(start + sent * gap, errands.apply(sent));
                sent++;
            }
            if (sent == all) {
                vertx.cancelTimer(timer);
            }
        }

        private void send(long due, Errand errand) {
            http.request(errand.form().isEmpty() ? HttpMethod.GET : HttpMethod.POST, port, "127.0.0.1", errand.path())
                    .compose(request -> sent(request.putHeader("Cookie", errand.cookies()), errand.form()))
                    .compose(answer -> answer.body().map(body -> answer.statusCode() == errand.status()))
                    .otherwise(false)
                    .onSuccess(right -> land(due, right));
        }

        private Future<HttpClientResponse> sent(HttpClientRequest request, String form) {
            return form.isEmpty()
                    ? request.send()
                    : request.putHeader("Content-Type", "application/x-www-form-urlencoded")
                            .putHeader("Accept", "application/json")
                            .send(form);
        }

        private void land(long due, boolean right) {
            micros.add((System.nanoTime() - due) / 1000);
            if (!right) {
                wrong.incrementAndGet();
            }
            landed.countDown();
        }
    }
}
