package org.jiheng;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jiheng.background.BackgroundVerticle;
import org.jiheng.background.ReplicaVerticle;
import org.jiheng.database.StartFailed;
import org.jiheng.ground.Ground;
import org.jiheng.ledger.follow.FollowerVerticle;
import org.jiheng.ledger.recount.RecountVerticle;
import org.jiheng.metrics.Metrics;
import org.jiheng.metrics.MetricsVerticle;
import org.jiheng.settings.Settings;
import org.jiheng.web.view.Assets;
import org.jiheng.web.view.Views;
import org.jiheng.words.Words;

/** The running application: made ready while the database still starts, opened when it is there. */
final class Jiheng implements AutoCloseable {

    private static final long SECONDS = 25;

    /** The first start plants an organisation, also on a machine that has other things to do. */
    private static final long MOVING_SECONDS = 120;

    private final Settings settings;
    private final Vertx vertx;
    private final Assets assets = new Assets();
    private final Views views;
    private final Metrics metrics = new Metrics();
    private House house;

    Jiheng(Settings settings) {
        this.settings = settings;
        var options =
                new VertxOptions().setEventLoopPoolSize(settings.eventLoops()).setPreferNativeTransport(true);
        vertx = settings.metricsPort() == 0 ? Vertx.vertx(options) : metrics.watch(options);
        views = new Views(vertx, Words.load(), assets);
    }

    /** Returns what to tell whoever started it: the address, and how to get in. */
    String open(Ground ground) {
        house = new House(settings, ground.address(), ground.key(), assets, views);
        try {
            house.listensOn(settings.port() == 0 ? freePort() : settings.port());
            finish(deploy(settings.eventLoops())
                    .compose(open -> vertx.deployVerticle(
                            new BackgroundVerticle(ground.address(), metrics).sending(settings.mail())))
                    .compose(working -> vertx.deployVerticle(
                            new FollowerVerticle(ground.address().applicationOptions(), metrics::note)))
                    .compose(following -> vertx.deployVerticle(
                            new RecountVerticle(ground.address().applicationOptions())))
                    .compose(recounting -> watchReplica(ground))
                    .compose(watching -> showMetrics()));
            compileViews();
            var movingIn = new MovingIn(settings, ground.key());
            var told = finish(movingIn.run(vertx, house.databaseOptions(), url()), MOVING_SECONDS);
            movingIn.fillUp(vertx, house.databaseOptions());
            return "Jiheng answers at " + url() + "\n" + told;
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new StartFailed("The pages could not be opened in time.", e);
        }
    }

    /** The tests compile every view too; here it is only done early, so that no reader waits for the first drawing. */
    private void compileViews() {
        var thread = new Thread(views::compileAll, "views");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return settings.publicUrl().map(Object::toString).orElse("http://localhost:" + house.port());
    }

    /** Whoever is already being answered is answered to the end. */
    @Override
    public void close() {
        if (house != null) {
            house.drain();
        }
        try {
            finish(vertx.close());
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            System.err.println("The application did not stop in order: " + e);
        }
    }

    private Future<String> deploy(int loops) {
        return vertx.deployVerticle(
                () -> new WebVerticle(settings, house), new DeploymentOptions().setInstances(loops));
    }

    private Future<String> watchReplica(Ground ground) {
        return settings.replica().isEmpty()
                ? Future.succeededFuture()
                : vertx.deployVerticle(new ReplicaVerticle(
                                ground.address(), settings.replica().get(), house.lag()))
                        .onSuccess(watching -> metrics.watch(house.lag()));
    }

    /** Event loops share a port only when all of them name the same one. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailed("No port is free on this machine.", e);
        }
    }

    private Future<String> showMetrics() {
        return settings.metricsPort() == 0
                ? Future.succeededFuture()
                : vertx.deployVerticle(new MetricsVerticle(metrics, settings.metricsPort()))
                        .recover(taken -> Future.failedFuture(new StartFailed(
                                "Port %d of 127.0.0.1 is taken; choose another with JIHENG_METRICS_PORT."
                                        .formatted(settings.metricsPort()))));
    }

    private StartFailed refused(Throwable cause) {
        if (cause instanceof StartFailed metrics) {
            return metrics;
        }
        return cause instanceof BindException
                ? new StartFailed("Port %d of %s is taken; choose another with --port or JIHENG_PORT."
                        .formatted(settings.port(), settings.host()))
                : new StartFailed("The pages could not be opened: " + cause, cause);
    }

    private static <T> T finish(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return finish(future, SECONDS);
    }

    private static <T> T finish(Future<T> future, long seconds)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.toCompletionStage().toCompletableFuture().get(seconds, TimeUnit.SECONDS);
    }
}
