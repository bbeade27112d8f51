package org.jiheng.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiheng.problem.Problem;
import org.jiheng.web.door.Access;
import org.jiheng.web.door.Csrf;

/** The table of routes. Every request comes in, and every reply leaves, here and nowhere else. */
public final class Site {

    private final Router router;
    private final Reception reception;
    private final Answers answers;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Runnable> farewells = new ArrayList<>();

    public Site(Vertx vertx, Router router, Gate gate, Csrf csrf, Optional<String> publicUrl, Answers answers) {
        this.router = router;
        reception = new Reception(vertx, gate, csrf, publicUrl, answers);
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

    /** What is to be done before nobody is answered any more, such as sending away those who would stay for ever. */
    public void beforeClosing(Runnable farewell) {
        farewells.add(farewell);
    }

    public void close() {
        farewells.forEach(Runnable::run);
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
        route.handler(ctx -> reception.receive(ctx, rule, endpoint));
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
