package org.jiheng.web;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Visitor;
import org.jiheng.words.Language;

/** What is particular to requests of programs: who they say they are, and how they are refused. */
public final class Calls {

    public static final String TYPE = "application/json; charset=utf-8";

    private static final String BELOW = "/api/";
    private static final String SCHEME = "Bearer ";

    private Calls() {}

    static boolean covers(String path) {
        return path.startsWith(BELOW);
    }

    /** Whether a program is to read the answer. */
    static boolean comes(RoutingContext ctx) {
        return covers(String.valueOf(ctx.request().path()))
                || token(ctx.request()).isPresent();
    }

    static Optional<String> token(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(said -> said.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(said -> said.substring(SCHEME.length()).strip());
    }

    static Future<String> permitted(Rule rule, String token) {
        return rule.forPrograms()
                ? Future.succeededFuture(token)
                : Future.failedFuture(Problem.forbidden(
                        say("An API token opens only addresses below /api/; pages are for people who sign in.")));
    }

    static <T> Future<T> nobody() {
        return Future.failedFuture(Problem.unknownCaller(
                say("Send an API token as Authorization: Bearer …, or call from a page after signing in.")));
    }

    /** A program says with each call in which language it wants sentences; else they come as its person reads them. */
    static Language language(RoutingContext ctx, Visitor visitor) {
        var asked = ctx.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var known = visitor.viewer().map(Viewer::language);
        return token(ctx.request()).isPresent() && asked != null || known.isEmpty()
                ? Language.accepted(asked)
                : known.get();
    }

    /** @param at where in the request the fault lies, as a JSON pointer */
    public static Reply refused(int status, String at, String message) {
        var body = new JsonObject().put("status", status).put("at", at).put("message", message);
        return Reply.text(status, TYPE, body.toBuffer());
    }
}
