package org.jiheng.web;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Access;
import org.jiheng.web.door.Visitor;
import org.jiheng.web.incoming.Replay;

/** Finds out who comes, lets in those a route is for, and leads the others where they have to go first. */
final class Doorkeeper {

    private final Gate gate;
    private final Delivery delivery;

    Doorkeeper(Gate gate, Delivery delivery) {
        this.gate = gate;
        this.delivery = delivery;
    }

    Future<Visitor> admitted(RoutingContext ctx, Rule rule) {
        return Replay.in(ctx)
                .map(replay -> Future.succeededFuture(Visitor.known(replay.viewer())))
                .orElseGet(() -> Calls.token(ctx.request())
                        .map(token -> caller(ctx, rule, token))
                        .orElseGet(() -> gate.admit(ctx)));
    }

    private Future<Visitor> caller(RoutingContext ctx, Rule rule, String token) {
        return Calls.permitted(rule, token)
                .compose(shown -> gate.bearer(ctx, shown))
                .map(Visitor::known);
    }

    /** Where this visitor is led instead, if anywhere. */
    Optional<Future<Reply>> ledAway(RoutingContext ctx, Rule rule, Visitor visitor) {
        if (rule.access().door() != Access.Door.ANYONE && visitor.viewer().isEmpty()) {
            return Optional.of(rule.forPrograms() ? Calls.nobody() : toTheDoor(ctx, rule, visitor));
        }
        var detour = visitor.viewer().flatMap(viewer -> detour(rule, viewer));
        if (detour.isEmpty()
                && visitor.viewer()
                        .filter(viewer -> !rule.access().admits(viewer))
                        .isPresent()) {
            throw Problem.forbidden(say("Your post does not include this page."));
        }
        return detour.map(Reply::seeOther).map(Future::succeededFuture);
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
        return delivery.leftBy(session, ctx)
                .compose(left -> left.map(
                                posted -> gate.park(session, ctx.request().path(), posted.raw()))
                        .orElseGet(Future::succeededFuture));
    }
}
