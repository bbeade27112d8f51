package org.jiheng.metrics;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/** Shows the metrics to this machine only, on a port of their own, and answers nothing else. */
public final class MetricsVerticle extends VerticleBase {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final Metrics metrics;
    private final int port;
    private int actualPort;

    public MetricsVerticle(Metrics metrics, int port) {
        this.metrics = metrics;
        this.port = port;
    }

    @Override
    public Future<?> start() {
        var options = new HttpServerOptions().setIdleTimeout(30).setHttp2ClearTextEnabled(false);
        return vertx.createHttpServer(options)
                .requestHandler(this::answer)
                .listen(port, LOOPBACK)
                .onSuccess(server -> actualPort = server.actualPort());
    }

    int port() {
        return actualPort;
    }

    private void answer(HttpServerRequest request) {
        if (!request.path().equals("/metrics")) {
            refuse(request, 404);
        } else if (!request.method().equals(HttpMethod.GET)) {
            refuse(request, 405);
        } else {
            vertx.executeBlocking(metrics::text)
                    .onSuccess(text ->
                            request.response().putHeader("Content-Type", TYPE).end(text))
                    .onFailure(failure -> refuse(request, 500));
        }
    }

    private static void refuse(HttpServerRequest request, int status) {
        request.response()
                .setStatusCode(status)
                .putHeader("Connection", "close")
                .end();
    }
}
