package org.jiheng.web;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;

/** The table of routes. Every request comes in, and every reply leaves, here and nowhere else. */
public final class Site {

    private static final String REPLAY = "replay";

    private final Vertx vertx;
    private final Router router;
    private final Gate gate;
    private final Csrf csrf;
    private final Optional<String> publicUrl;
    private final Answers answers;
    private final List<Rule> rules = new ArrayList<>();

    public Site(Vertx vertx, Router router, Gate gate, Csrf csrf, Optional<String> publicUrl, Answers answers) {
        this.vertx = vertx;
        this.router = router;
        this.gate = gate;
        this.csrf = csrf;
        this.publicUrl = publicUrl;
        this.answers = answers;
    }

    public void get(String path, Access access, Endpoint endpoint) {
        mount(new Rule(HttpMethod.GET, path, access, Rule.Body.NONE), endpoint);
    }

    /** A deed; should the session have ended meanwhile, it waits for a yes after signing in again. */
    public void post(String path, Access access, Endpoint endpoint) {
        mount(new Rule(HttpMethod.POST, path, access, Rule.Body.DEED), endpoint);
    }

    /** Saves what was typed and decides nothing; after a session that ended it is carried out unasked. */
    public void save(String path, Access access, Endpoint endpoint) {
        mount(new Rule(HttpMethod.POST, path, access, Rule.Body.DRAFT), endpoint);
    }

    /** Holds a password, or makes no sense later: never kept, never shown again. */
    public void unkept(String path, Access access, Endpoint endpoint) {
        mount(new Rule(HttpMethod.POST, path, access, Rule.Body.UNKEPT), endpoint);
    }

    /** A small form that anyone may send. */
    public void knock(String path, Access access, Endpoint endpoint) {
        mount(new Rule(HttpMethod.POST, path, access, Rule.Body.SMALL), endpoint);
    }

    public void upload(String path, Access access, Endpoint endpoint) {
        mount(new Rule(HttpMethod.POST, path, access, Rule.Body.FILE), endpoint);
    }

    /** Takes JSON from other programs and from scripts of our pages; decides nothing. */
    public void call(String path, Access access, Endpoint endpoint) {
        mount(new Rule(HttpMethod.POST, path, access, Rule.Body.JSON), endpoint);
    }

    /** Files of any number, taken piece by piece as the endpoint puts them away. */
    public void stream(String path, Access access, Endpoint endpoint) {
        mount(new Rule(HttpMethod.POST, path, access, Rule.Body.STREAM), endpoint);
    }

    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The rule a kept form was sent to. */
    public boolean savesUnasked(String path) {
        return rules.stream().anyMatch(rule -> rule.body() == Rule.Body.DRAFT && rule.covers(path));
    }

    private void mount(Rule rule, Endpoint endpoint) {
        rules.add(rule);
        var route = router.route(rule.method(), rule.path());
        if (!rule.changes()) {
            route.method(HttpMethod.HEAD);
        }
        route.handler(ctx -> {
            if (rule.changes()) {
                ctx.request().pause();
            }
            admitted(ctx, rule)
                    .compose(visitor -> serve(ctx, rule, endpoint, visitor))
                    .recover(failure -> Future.succeededFuture(answers.failed(ctx, failure)))
                    .onSuccess(reply -> leave(ctx, reply));
        });
    }

    private Future<Visitor> admitted(RoutingContext ctx, Rule rule) {
        if (ctx.get(REPLAY) instanceof Reply.Replay replay) {
            return Future.succeededFuture(Visitor.known(replay.viewer()));
        }
        return Calls.token(ctx.request())
                .map(token -> Calls.permitted(rule, token)
                        .compose(shown -> gate.bearer(ctx, shown))
                        .map(Visitor::known))
                .orElseGet(() -> gate.admit(ctx));
    }

    private Future<Reply> serve(RoutingContext ctx, Rule rule, Endpoint endpoint, Visitor visitor) {
        answers.note(ctx, visitor);
        if (rule.changes() && !isOurs(ctx)) {
            throw Problem.forbidden(say("This form was sent from another site and was not carried out."));
        }
        if (rule.access().door() != Access.Door.ANYONE && visitor.viewer().isEmpty()) {
            return rule.forPrograms() ? Calls.nobody() : toTheDoor(ctx, rule, visitor);
        }
        var detour = visitor.viewer().flatMap(viewer -> detour(rule, viewer));
        if (detour.isPresent()) {
            return Future.succeededFuture(Reply.seeOther(detour.get()));
        }
        if (visitor.viewer().filter(viewer -> !rule.access().admits(viewer)).isPresent()) {
            throw Problem.forbidden(say("Your post does not include this page."));
        }
        return rule.streams()
                ? endpoint.answer(new Request(ctx, visitor, Posted.nothing(), inflow(ctx, visitor)))
                : posted(ctx, rule).compose(posted -> answer(new Request(ctx, visitor, posted), rule, endpoint));
    }

    private Inflow inflow(RoutingContext ctx, Visitor visitor) {
        return new Inflow(
                vertx,
                ctx.request(),
                fields -> csrf.fits(
                        String.valueOf(fields.get("csrf")),
                        visitor.viewer().orElseThrow().session()));
    }

    /** A browser sends no token on its own, so what shows one was not sent behind anyone's back. */
    private boolean isOurs(RoutingContext ctx) {
        return Calls.token(ctx.request()).isPresent() || Origin.isOurs(ctx.request(), publicUrl);
    }

    private Future<Posted> posted(RoutingContext ctx, Rule rule) {
        if (ctx.get(REPLAY) instanceof Reply.Replay replay) {
            return Future.succeededFuture(replay.posted());
        }
        return rule.changes() ? Body.read(vertx, ctx.request(), rule.body()) : Future.succeededFuture(Posted.nothing());
    }

    private Future<Reply> answer(Request request, Rule rule, Endpoint endpoint) {
        if (rule.asksForToken() && !isTheirs(request)) {
            return Future.succeededFuture(rule.mayBeKept() ? answers.askToSendAgain(request) : Reply.seeOther("/"));
        }
        return endpoint.answer(request);
    }

    /** Whether the form belongs to the session it comes with; a stranger's form belongs to nobody. */
    private boolean isTheirs(Request request) {
        return request.ctx().get(REPLAY) != null
                || request.maybeViewer().isEmpty()
                || csrf.fits(
                        String.valueOf(request.posted().fields().get("csrf")),
                        request.viewer().session());
    }

    private static Optional<String> detour(Rule rule, Viewer viewer) {
        if (rule.access().door() != Access.Door.IN_POST) {
            return Optional.empty();
        }
        if (viewer.oneTimePassword()) {
            return Optional.of("/password");
        }
        return viewer.acts() ? Optional.empty() : Optional.of("/post");
    }

    private Future<Reply> toTheDoor(RoutingContext ctx, Rule rule, Visitor visitor) {
        var wanted =
                rule.changes() ? "" : "?to=" + URLEncoder.encode(ctx.request().uri(), StandardCharsets.UTF_8);
        var door = Reply.seeOther("/sign-in" + wanted);
        return rule.mayBeKept() && visitor.timedOut().isPresent()
                ? park(ctx, visitor.timedOut().get()).map(door)
                : Future.succeededFuture(door);
    }

    private Future<Void> park(RoutingContext ctx, UUID session) {
        return Body.read(vertx, ctx.request(), Rule.Body.PARKED)
                .compose(posted -> csrf.fits(String.valueOf(posted.fields().get("csrf")), session)
                        ? gate.park(session, ctx.request().path(), posted.raw())
                        : Future.succeededFuture());
    }

    private void leave(RoutingContext ctx, Reply reply) {
        if (reply.replay().isPresent()) {
            var replay = reply.replay().get();
            ctx.put(REPLAY, replay).reroute(HttpMethod.POST, replay.path());
        } else {
            answers.send(ctx, reply);
        }
    }

    /** What nobody mounted, and what is no request at all, gets a page in plain words too. */
    public void mountTheRest() {
        router.route().handler(this::absent);
        router.errorHandler(404, this::absent);
        router.errorHandler(405, this::absent);
        router.errorHandler(400, this::absent);
        router.errorHandler(500, ctx -> answers.send(ctx, answers.failed(ctx, ctx.failure())));
    }

    private void absent(RoutingContext ctx) {
        var methods = methodsForPrograms(String.valueOf(ctx.request().path()));
        answers.send(
                ctx,
                methods.isEmpty()
                        ? answers.failed(ctx, Problem.notFound())
                        : answers.failed(ctx, Problem.otherMethod(methods)).with("Allow", methods));
    }

    /** Programs that call by another method hear by which they can. */
    private String methodsForPrograms(String path) {
        return rules.stream()
                .filter(rule -> rule.forPrograms() && rule.covers(path))
                .map(rule -> rule.changes() ? "POST" : "GET, HEAD")
                .collect(Collectors.joining(", "));
    }

    /** Answers of the machine room: no session, no page. */
    public void machine(String path, Supplier<Future<Reply>> answer) {
        router.get(path)
                .handler(ctx -> answer.get()
                        .recover(failure -> Future.succeededFuture(answers.failed(ctx, failure)))
                        .onSuccess(reply -> answers.send(ctx, reply)));
    }
}
