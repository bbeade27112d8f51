package org.jiheng.web;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiheng.problem.Problem;
import org.jiheng.web.door.Csrf;
import org.jiheng.web.door.Visitor;

/** Takes each request to the endpoint it is meant for, if it may go there, and brings the reply back. */
final class Reception {

    private final Bell bell;
    private final Delivery delivery;
    private final Doorkeeper door;
    private final Answers answers;

    Reception(Vertx vertx, Gate gate, Csrf csrf, Optional<String> publicUrl, Answers answers) {
        bell = new Bell(vertx);
        delivery = new Delivery(vertx, csrf, publicUrl);
        door = new Doorkeeper(gate, delivery);
        this.answers = answers;
    }

    void receive(RoutingContext ctx, Rule rule, Endpoint endpoint) {
        if (rule.changes()) {
            ctx.request().pause();
        }
        door.admitted(ctx, rule)
                .compose(visitor -> serve(ctx, rule, endpoint, visitor))
                .recover(failure -> Future.succeededFuture(answers.failed(ctx, failure)))
                .onSuccess(reply -> leave(ctx, rule, reply));
    }

    private Future<Reply> serve(RoutingContext ctx, Rule rule, Endpoint endpoint, Visitor visitor) {
        visitor.note(ctx);
        if (rule.changes() && !delivery.isOurs(ctx)) {
            throw Problem.forbidden(say("This form was sent from another site and was not carried out."));
        }
        return door.ledAway(ctx, rule, visitor)
                .orElseGet(() -> delivery.of(ctx, rule, visitor).compose(request -> answer(request, rule, endpoint)));
    }

    private Future<Reply> answer(Request request, Rule rule, Endpoint endpoint) {
        if (rule.asksForToken() && !delivery.isTheirs(request)) {
            return Future.succeededFuture(rule.mayBeKept() ? answers.askToSendAgain(request) : Reply.seeOther("/"));
        }
        return rule.makesFile() && request.asksOnlyWhether() ? Reply.unmade() : endpoint.answer(request);
    }

    private void leave(RoutingContext ctx, Rule rule, Reply reply) {
        bell.ring(rule, reply);
        reply.replay().ifPresentOrElse(replay -> replay.begin(ctx), () -> answers.send(ctx, reply));
    }
}
