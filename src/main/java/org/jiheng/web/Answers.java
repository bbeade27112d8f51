package org.jiheng.web;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.view.Views;
import org.jiheng.words.Say;
import org.jiheng.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts replies into their frame and sends them, and turns failures into pages in plain words. */
public final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final String VISITOR = "visitor";

    private final Views views;
    private final Frame frame;
    private final Words words;

    public Answers(Views views, Frame frame, Words words) {
        this.views = views;
        this.frame = frame;
        this.words = words;
    }

    void note(RoutingContext ctx, Visitor visitor) {
        ctx.put(VISITOR, visitor);
    }

    static Visitor visitor(RoutingContext ctx) {
        return ctx.get(VISITOR, Visitor.stranger());
    }

    /** A refusal in one sentence; anything else is a fault of ours and goes into the log under the page's number. */
    Reply failed(RoutingContext ctx, Throwable failure) {
        var problem = failure instanceof Problem refused ? refused : Failures.known(failure);
        if (problem == null) {
            LOG.atError()
                    .addKeyValue("request", RequestId.of(ctx))
                    .setCause(failure)
                    .log("unexpected failure");
            return refusal(
                    ctx,
                    500,
                    say("Something went wrong on our side"),
                    say(
                            "The fault was recorded. Give the page number below when you report it; what you filled in is kept in this window: go back one page."));
        }
        return refusal(ctx, status(problem.kind()), title(problem.kind()), problem.words())
                .with("Retry-After", problem.kind() == Problem.Kind.BUSY ? "3" : "")
                .with("WWW-Authenticate", problem.kind() == Problem.Kind.UNKNOWN_CALLER ? "Bearer" : "");
    }

    private Reply refusal(RoutingContext ctx, int status, Say title, Say said) {
        return Calls.comes(ctx)
                ? Calls.refused(status, "", words.in(Calls.language(ctx, visitor(ctx)), status == 500 ? title : said))
                : Reply.shown(status, "web/problem", Map.of("title", title, "words", said));
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

    void send(RoutingContext ctx, Reply reply) {
        var response = ctx.response();
        if (response.ended() || response.closed()) {
            return;
        }
        reply.notice().ifPresent(words -> Notices.leave(ctx, words));
        var body = reply.view().map(view -> drawn(ctx, reply, view)).orElse(reply.body());
        response.setStatusCode(reply.status());
        reply.headers().forEach((name, value) -> {
            if (!value.isEmpty()) {
                response.putHeader(name, value);
            }
        });
        if (!ctx.request().isEnded() && ctx.request().method() == HttpMethod.POST) {
            response.putHeader("Connection", "close");
        }
        if (reply.pour().isPresent() && ctx.request().method() == HttpMethod.HEAD) {
            response.end();
        } else if (reply.pour().isPresent()) {
            pour(ctx, new Outflow(response), reply.pour().get());
        } else if (ctx.request().method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
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
        var visitor = visitor(ctx);
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

    private static int status(Problem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case UNKNOWN_CALLER -> 401;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case UNREADABLE -> 400;
            case OTHER_FORMAT -> 415;
            case TOO_LARGE -> 413;
            case TOO_SLOW -> 408;
            case TOO_MANY -> 429;
            case BUSY -> 503;
        };
    }

    private static Say title(Problem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> say("Page not found");
            case UNKNOWN_CALLER, FORBIDDEN -> say("Not allowed");
            case CONFLICT -> say("Changed meanwhile");
            case UNREADABLE, OTHER_FORMAT -> say("Could not be read");
            case TOO_LARGE -> say("Too large");
            case TOO_SLOW -> say("Not received whole");
            case TOO_MANY -> say("Too many tries");
            case BUSY -> say("Busy just now");
        };
    }
}
