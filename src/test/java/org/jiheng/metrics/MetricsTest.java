package org.jiheng.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jiheng.audit.chain.SealStore;
import org.jiheng.session.DoorFigureStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final Metrics metrics = new Metrics();
    private final Vertx vertx = metrics.watch(new VertxOptions());
    private final MetricsVerticle shown = new MetricsVerticle(metrics, 0);
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer pages;

    @BeforeEach
    void start() {
        vertx.deployVerticle(shown).await();
        var router = Router.router(vertx);
        router.route().handler(ctx -> ctx.next());
        router.get("/history/:id").handler(ctx -> ctx.response().end("line"));
        router.route(HttpMethod.POST, "/history/exports")
                .handler(ctx -> ctx.response().setStatusCode(303).end());
        pages = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .await();
    }

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void countsRequestsByTheRouteAndNeverByTheAddress() throws Exception {
        for (var id = 1; id <= 50; id++) {
            ask(pages.actualPort(), "GET", "/history/" + id + "?who=somebody");
        }
        ask(pages.actualPort(), "GET", "/no/such/page/4711");
        ask(pages.actualPort(), "BREW", "/teapot");
        var text = ask(shown.port(), "GET", "/metrics").body();
        assertThat(text)
                .containsPattern(
                        "vertx_http_server_response_time_seconds_count\\{code=\"200\",route=\"/history/:id\"\\} 50");
        var names = text.replaceAll("(?m) [^ ]+$", "");
        assertThat(names).contains("/history/:id").doesNotContain("4711", "somebody", "BREW", "teapot", "/history/7");
    }

    @Test
    void tellsHowFarTheHistoryHasGrownAndHowBusyTheDoorIs() throws Exception {
        metrics.note(new SealStore.Heights(12, 3, 2));
        metrics.note(new DoorFigureStore.Figures(5, 1, 7));
        var text = ask(shown.port(), "GET", "/metrics").body();
        assertThat(text)
                .contains("jiheng_history_lines 12.0", "jiheng_history_seals 3.0", "jiheng_history_unsealed_chains 2.0")
                .contains("jiheng_wrong_passwords 5.0", "jiheng_kept_forms 1.0", "jiheng_open_sessions 7.0")
                .contains("jvm_memory_used_bytes", "jvm_threads_live_threads");
    }

    @Test
    void answersNothingElse() throws Exception {
        assertThat(ask(shown.port(), "GET", "/").statusCode()).isEqualTo(404);
        assertThat(ask(shown.port(), "GET", "/metrics/x").statusCode()).isEqualTo(404);
        assertThat(ask(shown.port(), "POST", "/metrics").statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> ask(int port, String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
