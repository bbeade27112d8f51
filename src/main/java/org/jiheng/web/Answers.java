package org.jiheng.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Visitor;
import org.jiheng.web.frame.Frame;
import org.jiheng.web.frame.Notices;
import org.jiheng.web.frame.Preferences;
import org.jiheng.web.incoming.Posted;
import org.jiheng.web.outgoing.Outflow;
import org.jiheng.web.view.Views;
import org.jiheng.words.Words;

/** Puts replies into their frame and sends them. */
public final class Answers {

    private static final int FAULT = 500;

    private final Views views;
    private final Frame frame;
    private final Refusals refusals;

    public Answers(Views views, Frame frame, Words words) {
        this.views = views;
        this.frame = frame;
        refusals = new Refusals(words);
    }

    Reply failed(RoutingContext ctx, Throwable failure) {
        return refusals.of(ctx, failure);
    }

    /** The form again, whole, to be sent with one click: its session is another than the one signed in now. */
    Reply askToSendAgain(Request request) {
        return Reply.shown(422, "web/again", Map.of("path", request.path(), "fields", fields(request.posted())));
    }

    static List<Map<String, String>> fields(Posted posted) {
        return posted.fields().entries().stream()
                .filter(field ->
                        !field.getKey().equals("csrf") && !field.getKey().equals("key"))
                .map(field -> Map.of("name", field.getKey(), "value", field.getValue()))
                .toList();
    }

    /** A page is drawn once it is known what waits for its reader; a fault is told without asking anything more. */
    void send(RoutingContext ctx, Reply reply) {
        if (reply.view().isPresent() && reply.status() < FAULT) {
            frame.prepared(ctx, Visitor.of(ctx).viewer()).onComplete(known -> sendNow(ctx, reply));
        } else {
            sendNow(ctx, reply);
        }
    }

    /** A page that cannot be drawn is a fault of ours like any other; where not even that can be told, its status tells it. */
    private void sendNow(RoutingContext ctx, Reply reply) {
        var response = ctx.response();
        if (response.ended() || response.closed()) {
            return;
        }
        try {
            give(ctx, reply);
        } catch (RuntimeException broken) {
            if (reply.status() == FAULT) {
                response.setStatusCode(FAULT).end();
            } else {
                sendNow(ctx, failed(ctx, broken));
            }
        }
    }

    private void give(RoutingContext ctx, Reply reply) {
        var response = ctx.response();
        reply.notice().ifPresent(words -> Notices.leave(ctx, words));
        var body = reply.view().map(view -> drawn(ctx, reply, view)).orElse(reply.body());
        head(ctx, reply);
        if (ctx.request().method() == HttpMethod.HEAD) {
            withoutBody(response, reply, body);
        } else if (reply.pour().isPresent()) {
            pour(ctx, new Outflow(ctx), reply.pour().get());
        } else {
            response.end(body);
        }
    }

    private static void head(RoutingContext ctx, Reply reply) {
        var response = ctx.response().setStatusCode(reply.status());
        reply.headers().forEach((name, value) -> {
            if (!value.isEmpty()) {
                response.putHeader(name, value);
            }
        });
        if (!ctx.request().isEnded() && ctx.request().method() == HttpMethod.POST) {
            response.putHeader("Connection", "close");
        }
    }

    private static void withoutBody(HttpServerResponse response, Reply reply, Buffer body) {
        if (reply.pour().isEmpty()) {
            response.putHeader("Content-Length", Integer.toString(body.length()));
        }
        response.end();
    }

    /** Before anything left, a failure is a page; after that, only an answer cut short tells that it is not whole. */
    private void pour(RoutingContext ctx, Outflow outflow, Function<Outflow, Future<?>> source) {
        Future.succeededFuture(outflow)
                .compose(source::apply)
                .onSuccess(done -> outflow.end())
                .onFailure(failure -> {
                    var page = failed(ctx, failure);
                    if (!outflow.cut()) {
                        send(ctx, page);
                    }
                });
    }

    private Buffer drawn(RoutingContext ctx, Reply reply, String view) {
        var visitor = Visitor.of(ctx);
        var preferences = visitor.viewer().map(Answers::preferences).orElseGet(() -> Preferences.of(ctx));
        Map<String, Object> model = new HashMap<>(reply.model());
        model.put("shell", frame.around(ctx, visitor, preferences));
        ctx.response().putHeader("Content-Type", "text/html; charset=utf-8");
        ctx.response().putHeader("Content-Language", preferences.language().tag());
        return views.draw(view, model, preferences.language());
    }

    private static Preferences preferences(Viewer viewer) {
        return new Preferences(viewer.language(), viewer.textSize());
    }
}
