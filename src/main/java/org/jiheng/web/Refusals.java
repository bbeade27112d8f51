package org.jiheng.web;

import static org.jiheng.words.Say.say;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.jiheng.problem.Problem;
import org.jiheng.web.door.RequestId;
import org.jiheng.web.door.Visitor;
import org.jiheng.web.incoming.Failures;
import org.jiheng.words.Say;
import org.jiheng.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns failures into pages in plain words, and into JSON for programs. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    /** A refusal in one sentence; anything else is a fault of ours and goes into the log under the page's number. */
    Reply of(RoutingContext ctx, Throwable failure) {
        var problem = failure instanceof Problem refused ? refused : Failures.known(failure);
        return problem == null ? fault(ctx, failure) : refused(ctx, problem);
    }

    private Reply fault(RoutingContext ctx, Throwable failure) {
        LOG.atError()
                .addKeyValue("request", RequestId.of(ctx))
                .setCause(failure)
                .log("unexpected failure");
        return shown(
                ctx,
                500,
                say("Something went wrong on our side"),
                say(
                        "The fault was recorded. Give the page number below when you report it; what you filled in is kept in this window: go back one page."));
    }

    private Reply refused(RoutingContext ctx, Problem problem) {
        return shown(ctx, status(problem.kind()), title(problem.kind()), problem.words())
                .with("Retry-After", wait(problem.kind()))
                .with("WWW-Authenticate", problem.kind() == Problem.Kind.UNKNOWN_CALLER ? "Bearer" : "");
    }

    /** In seconds; for what nobody need wait, nothing. */
    private static String wait(Problem.Kind kind) {
        return switch (kind) {
            case BUSY -> "3";
            case TOO_MANY -> "60";
            default -> "";
        };
    }

    private Reply shown(RoutingContext ctx, int status, Say title, Say said) {
        return Calls.comes(ctx)
                ? Calls.refused(
                        status, "", words.in(Calls.language(ctx, Visitor.of(ctx)), status == 500 ? title : said))
                : Reply.shown(status, "web/problem", Map.of("title", title, "words", said));
    }

    private static int status(Problem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case OTHER_METHOD -> 405;
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
            case OTHER_METHOD, UNKNOWN_CALLER, FORBIDDEN -> say("Not allowed");
            case CONFLICT -> say("Changed meanwhile");
            case UNREADABLE, OTHER_FORMAT -> say("Could not be read");
            case TOO_LARGE -> say("Too large");
            case TOO_SLOW -> say("Not received whole");
            case TOO_MANY -> say("Too many at once");
            case BUSY -> say("Busy just now");
        };
    }
}
